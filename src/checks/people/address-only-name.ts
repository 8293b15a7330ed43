import { contactRule } from './contact-rule.ts';

/** 只留有公司名称: the letter comes back, and only then does anybody ask (the complaint of 临沂市人社局 2020). */
export const addressOnlyName = contactRule('address-only-name');
