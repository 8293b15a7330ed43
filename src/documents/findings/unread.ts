import { formRules } from '../../checks/form.ts';

const codes = new Set(formRules.filter(({ fixed }) => fixed).map(({ code }) => code));

/** Whether a finding keeps its file from being read at all: the worst there is, since a record is then missing. */
export const isUnread = (code: string): boolean => codes.has(code);
