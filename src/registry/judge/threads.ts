import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Given, groundOf } from './ground.ts';
import { emptyPart, judgeInto, type Part, type ToJudge } from './part.ts';

/** What is to be judged, and by what. Without settings only the form of the files is: what they mean depends on those. */
export interface Case {
  readonly realRoot: string;
  readonly files: readonly ToJudge[];
  readonly given: Given | undefined;
}

/** What a thread is given: the same files as all others, and a count of those that somebody has taken. */
export interface Job extends Case {
  readonly taken: SharedArrayBuffer;
}

/** How the work is shared. */
export interface Sharing {
  /** How many threads judge, this one included. */
  readonly threads: number;
  /** The file that another thread runs. */
  readonly worker: URL;
}

/** So many files at a time: few enough that all threads end at once, and many enough that nobody counts for long. */
const HANDFUL = 50;

/** Judges handfuls of files until none are left; each handful is taken by one thread. */
export async function judgeHandfuls({ realRoot, files, given, taken }: Job): Promise<Part> {
  const judge = { realRoot, ground: given && (await groundOf(given)) };
  const part = emptyPart();
  const count = new Int32Array(taken);
  for (;;) {
    const from = Atomics.add(count, 0, HANDFUL);
    if (from >= files.length) return part;
    judgeInto(part, files.slice(from, from + HANDFUL), judge);
  }
}

/** A thread takes as long to start as a thousand files take to judge. */
const FILES_A_THREAD = 2000;
const MOST_THREADS = 4;

/** As many threads as there are cores, where there is work for them. */
export function sharingFor(files: number): Sharing {
  const wanted = Math.min(Math.ceil(files / FILES_A_THREAD), availableParallelism(), MOST_THREADS);
  return {
    threads: Math.max(1, wanted),
    // Beside this code once it is bundled.
    worker: new URL('./judge-worker.js', import.meta.url),
  };
}

/** Judges files in several threads. What comes out is the same as from one, in another order. */
export async function judgedInThreads(one: Case, { threads, worker }: Sharing): Promise<Part> {
  const job: Job = { ...one, taken: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT) };
  const others = Array.from({ length: threads - 1 }, () => partOf(worker, job));
  const own = await judgeHandfuls(job);
  const parts = await Promise.all(others);
  // What a thread had taken went with it: all is judged again here.
  if (parts.includes(undefined)) return judgedInThreads(one, { threads: 1, worker });
  return [own, ...parts].reduce<Part>((all, part) => joined(all, part ?? emptyPart()), emptyPart());
}

/** What another thread made of its files; nothing where it could not be started or came to an end by itself. */
function partOf(worker: URL, job: Job): Promise<Part | undefined> {
  return new Promise((resolve) => {
    const thread = new Worker(worker, { workerData: job });
    thread.on('message', resolve);
    thread.on('error', () => resolve(undefined));
    thread.on('exit', () => resolve(undefined));
  });
}

function joined(a: Part, b: Part): Part {
  return {
    findings: [...a.findings, ...b.findings],
    items: [...a.items, ...b.items],
    people: [...a.people, ...b.people],
  };
}
