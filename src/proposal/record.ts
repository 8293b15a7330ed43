import type { ReadonlyDeep } from 'type-fest';
import type { Proposal as ProposalFile } from '../generated/proposal.ts';

/** One item as its file states it: facts with dates and names, no conclusions. See schemas/proposal.schema.json. */
export type Proposal = ReadonlyDeep<ProposalFile>;

export type Kind = Proposal['kind'];
export type Level = Proposal['level'];
export type Role = NonNullable<Proposal['intake']['role']>;
export type Proposer = Proposal['proposers'][number];
export type Contact = NonNullable<Proposal['contacts']>[number];
export type Opinion = NonNullable<Proposal['opinions']>[number];
export type Reply = NonNullable<Proposal['replies']>[number];
export type OwnOpinion = NonNullable<Proposal['own_opinions']>[number];
export type Assignment = NonNullable<NonNullable<Proposal['routing']>['assignments']>[number];
export type Draft = NonNullable<Reply['drafts']>[number];
export type Review = NonNullable<Reply['reviews']>[number];
export type Delivery = NonNullable<Reply['deliveries']>[number];
export type Feedback = NonNullable<Reply['feedback']>[number];
export type Rating = Feedback['result'];
export type Followup = NonNullable<Proposal['followups']>[number];
export type Urge = NonNullable<Proposal['urges']>[number];

/** A paper that passes through draft, review, signature and delivery: our reply, or our opinion to a leading unit. */
export type Paper = Reply | OwnOpinion;
