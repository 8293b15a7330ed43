/** The event that only one duty knows of. */
export const ownEvent: Readonly<Record<string, string | undefined>> = {
  return_decision: 'requested',
  section_draft: 'handed_over',
  second_reply: 'feedback',
  opinion: 'requested',
  feedback: 'delivered',
  publication: 'delivered',
  filing: 'closed',
};

export function isReport(duty: string): boolean {
  return duty === 'annual_summary' || duty === 'report';
}

const ours = ['sole', 'lead', 'split'];

/** The roles in which a duty can arise; a reference item has none. */
export function rolesWith(duty: string): readonly string[] {
  if (duty === 'own_opinion') return ['co'];
  const proposers = ['reply', 'second_reply', 'first_contact', 'feedback', 'publication'];
  return proposers.includes(duty) ? ours : [...ours, 'co'];
}
