import type { Delivery, Proposal, Proposer, Reply } from './record.ts';

/** Someone who must be sent every formal reply to the item. */
export interface Recipient {
  readonly name: string;
  /** The words a delivery or a feedback may use for this recipient, `name` among them. */
  readonly names: readonly string[];
}

/** What is known of one recipient's copy of one reply. */
export interface Receipt {
  readonly recipient: Recipient;
  /** Day the copy that did not come back was sent or handed over; absent where the recipient lacks the reply. */
  readonly since?: string;
  /** The last copy that came back, where no other one stands. */
  readonly returned?: Delivery;
}

/**
 * Everyone who put the item forward, in the order of the record: joint signers are each answered (福建省人大代表建议办理规则 and others).
 * A delegation, a sector or a group is answered as a whole, under its own name.
 */
export function recipients(record: Proposal): readonly Recipient[] {
  // Status, dates and figures of an item all ask for them.
  const known = worked.get(record) ?? workedOut(record);
  worked.set(record, known);
  return known;
}

const worked = new WeakMap<Proposal, readonly Recipient[]>();

function workedOut(record: Proposal): readonly Recipient[] {
  const found = new Map<string, Set<string>>();
  for (const proposer of record.proposers) {
    const name = addressee(proposer, record);
    // Two people of one name are two recipients, if the person files tell them apart.
    const key = name === proposer.name ? `${name}\n${proposer.person ?? ''}` : name;
    const names = found.get(key) ?? new Set([name]);
    found.set(key, names.add(proposer.name).add(proposer.person ?? proposer.name));
  }
  return [...found].map(([key, names]) => ({ name: key.split('\n')[0] ?? key, names: [...names] }));
}

function addressee(proposer: Proposer, { proposer_type: type, proposers }: Proposal): string {
  const collective = type === 'delegation' || type === 'sector' || type === 'subgroup';
  if (!collective) return proposer.name;
  // Whoever is listed without the group signed for the same one.
  const group = proposer.delegation ?? proposers.find((one) => one.delegation)?.delegation;
  return group ?? proposer.name;
}

/** Who has this reply, since when, and who lacks it. One copy serves one recipient; a copy that came back serves nobody. */
export function receipts(record: Proposal, reply: Reply | undefined): readonly Receipt[] {
  const standing = new Map<Recipient, string>();
  const back = new Map<Recipient, Delivery>();
  const required = recipients(record);
  for (const delivery of byDay(reply?.deliveries)) {
    const addressed = required.filter((one) => one.names.includes(delivery.to));
    const recipient = addressed.find((one) => !standing.has(one));
    if (!recipient) continue;
    if (delivery.returned) back.set(recipient, delivery);
    else standing.set(recipient, delivery.on);
  }
  return required.map((recipient) => {
    const since = standing.get(recipient);
    const returned = back.get(recipient);
    if (since !== undefined) return { recipient, since };
    return returned ? { recipient, returned } : { recipient };
  });
}

/** The day the last of the recipients was sent this reply; undefined while anyone lacks it. */
export function answeredOn(record: Proposal, reply: Reply | undefined): string | undefined {
  let last = '';
  for (const { since } of receipts(record, reply)) {
    if (since === undefined) return undefined;
    if (since > last) last = since;
  }
  return last === '' ? undefined : last;
}

function byDay(deliveries: readonly Delivery[] | undefined): readonly Delivery[] {
  return [...(deliveries ?? [])].sort((one, other) =>
    one.on < other.on ? -1 : one.on > other.on ? 1 : 0,
  );
}
