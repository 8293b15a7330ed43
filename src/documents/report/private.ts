import type { Proposal } from '../../proposal/record.ts';

/** Digits that may be a telephone or a post code: six and more, with or without signs between them. A date is none. */
const NUMBER = /\d(?:[\s\-－—]?\d){5,}/gu;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
/** 罗庄区示例二路18号, with what stands before and behind it. */
const STREET =
  /[\p{Script=Han}\d]*(?:路|街|道|巷|弄|胡同|村|社区|小区)\d+号(?:[\p{Script=Han}\d-]*(?:楼|单元|室|号))?/gu;

type Papers = Pick<Proposal, 'replies' | 'own_opinions'>;

/** A free text without telephone, e-mail and address: nobody who wrote it thought of its being published. */
export function withoutContacts(text: string, { replies = [], own_opinions = [] }: Papers): string {
  const used = [...replies, ...own_opinions]
    .flatMap(({ deliveries = [] }) => deliveries)
    .flatMap(({ address }) => address ?? []);
  return used
    .reduce((left, address) => left.replaceAll(address, '…'), text)
    .replaceAll(MAIL, '…')
    .replaceAll(STREET, '…')
    .replaceAll(NUMBER, (digits) => (DAY.test(digits) ? digits : '…'));
}
