const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs a synchronous stretch that Ctrl-C cannot cut in two; a signal that came meanwhile takes effect right after. */
export async function uninterrupted<T>(work: () => T): Promise<T> {
  const caught: NodeJS.Signals[] = [];
  const note = (signal: NodeJS.Signals): void => {
    caught.push(signal);
  };
  for (const signal of SIGNALS) process.on(signal, note);
  try {
    return work();
  } finally {
    // Signals that arrived during the work reach their listeners only when the event loop comes round:
    // the first turn may be the rest of the present one.
    await new Promise(setImmediate);
    await new Promise(setImmediate);
    for (const signal of SIGNALS) process.off(signal, note);
    const [signal] = caught;
    // Other listeners have heard it too; where there are none, it ends the process as it would have.
    if (signal && process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  }
}
