import { leadAssignment } from '../proposal/assignment.ts';
import { awaitedLeaders, deputiesFor } from '../proposal/leaders.ts';
import type { Step } from '../proposal/lifecycle.ts';
import { nextSteps, unheard } from '../proposal/next.ts';
import type { Office } from '../proposal/office.ts';
import { isKept } from '../proposal/promises.ts';
import type { Proposal } from '../proposal/record.ts';
import { usualSigner } from '../proposal/signers.ts';
import type { Holder } from './clock.ts';
import { holderOf, officeOf, opinionHolder } from './holder.ts';

/** A next step of an item, and whose turn it is. */
export interface Turn {
  readonly step: Step;
  readonly holder: Holder;
  /** Any one of these may do it, or all of them are waited for where they are outside. */
  readonly names: readonly string[];
  /** Where it waits on somebody outside: who in the house sees that it comes. */
  readonly minder?: Holder;
  /** Which promise it is about, from 0 in the order of the record. */
  readonly promise?: number;
  /** Which request it is about, from 0 in the order of the record. */
  readonly request?: number;
}

/** Every next step with those whose turn it is, in the order of `nextSteps`. */
export function turnsOf(record: Proposal, office: Office): readonly Turn[] {
  return nextSteps(record, office).flatMap((step) => turnsAt(step, record, office));
}

function turnsAt(step: Step, record: Proposal, office: Office): readonly Turn[] {
  switch (step) {
    case 'approve':
      return byLeaders(step, awaitedLeaders(record, office), office);
    case 'review':
      return byLeaders(step, [deputiesFor(record, office)], office);
    case 'sign':
      return byLeaders(step, [signerOf(record, office)], office);
    // Seed: 各承办科室在着手办理前……进行沟通；形成初步答复意见后……征询意见. The handler also makes and keeps the promises.
    case 'contact':
    case 'draft':
    case 'consult':
    case 'request_opinion':
    case 'inform':
    case 'promise':
      return [{ step, ...inHouse(holderOf(record, office), office) }];
    case 'receive_opinion':
      return opinions(record, office);
    case 'decide':
      return decisions(record, office);
    case 'feedback':
      return answers(record, office);
    case 'follow_up':
      return promises(record, office);
    // Seed: 局办公室逐件登记、审核，提出拟办意见……及时送（寄）达. What is on nobody's desk is on the office's.
    default:
      return [{ step, ...inHouse(officeOf(office), office) }];
  }
}

type Hands = Pick<Turn, 'holder' | 'names'>;

/** Whoever of the office's own section is there may do what is the office's. */
function inHouse(holder: Holder, { sections = [] }: Office): Hands {
  if (holder.kind === 'section') return { holder, names: holder.handler ? [holder.handler] : [] };
  const staff = sections.find(({ name }) => name === holder.name)?.staff ?? [];
  return { holder, names: [holder.name, ...staff] };
}

/** One turn for each signature; where nobody is known to give it, the office sees to it. */
function byLeaders(
  step: Step,
  signatures: readonly (readonly string[])[],
  office: Office,
): readonly Turn[] {
  const known = signatures.filter((names) => names.length > 0);
  if (known.length === 0) return [{ step, ...inHouse(officeOf(office), office) }];
  return known.map((names) => ({
    step,
    holder: { kind: 'leader', name: names.join('/') },
    names,
  }));
}

function signerOf(record: Proposal, office: Office): readonly string[] {
  const signer = usualSigner(office, leadAssignment(record)?.section);
  return signer === undefined ? [] : [signer.name];
}

/** Seed: 会办科室及时将意见送主办科室. A section of ours has to write it, another unit is waited for. */
function opinions(record: Proposal, office: Office): readonly Turn[] {
  const awaited = (record.opinions ?? []).filter(({ received_on }) => received_on === undefined);
  return [...new Set(awaited.map(({ from }) => from))].map((from): Turn => {
    const holder = opinionHolder(from, record, office);
    const step = 'receive_opinion';
    if (holder.kind === 'section') return { step, ...inHouse(holder, office) };
    return { step, holder, names: [from], minder: holderOf(record, office) };
  });
}

function decisions({ requests = [], intake }: Proposal, office: Office): readonly Turn[] {
  return requests.flatMap(({ decision }, request): readonly Turn[] => {
    if (decision !== undefined) return [];
    const name = intake.assigner ?? '';
    const minder = officeOf(office);
    return [{ step: 'decide', request, holder: { kind: 'assigner', name }, names: [name], minder }];
  });
}

/** Nobody in the house can do what the proposers have to say; the section that leads must satisfy them ("直到满意为止"). */
function answers(record: Proposal, office: Office): readonly Turn[] {
  const names = unheard(record);
  if (names.length === 0) return [];
  const holder: Holder = { kind: 'proposer', name: names.join('、') };
  return [{ step: 'feedback', holder, names, minder: holderOf(record, office) }];
}

function promises(record: Proposal, office: Office): readonly Turn[] {
  return (record.followups ?? []).flatMap((followup, promise): readonly Turn[] => {
    if (isKept(followup)) return [];
    const holder =
      followup.section === undefined
        ? holderOf(record, office)
        : opinionHolder(followup.section, record, office);
    const hands = inHouse(holder.kind === 'unit' ? { ...holder, kind: 'section' } : holder, office);
    return [{ step: 'follow_up', promise, ...hands }];
  });
}
