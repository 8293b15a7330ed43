import { expect, test } from 'vitest';
import { messagesIn } from '../../../src/messages/index.ts';

const { frame } = (await messagesIn('zh-CN')).report;

test.each([
  ['临沂市人力资源和社会保障局', '我局'],
  ['某省财政厅', '我厅'],
  ['某市发展和改革委员会', '我委'],
  ['某市国资委', '我委'],
  ['某县人民政府办公室', '我办'],
  ['交通运输部', '我部'],
  ['某市大数据中心', '我中心'],
  ['某市中级人民法院', '我院'],
  ['某市残联', '我单位'],
  ['某县人民政府', '我单位'],
])('%s calls itself %s', (unit, us) => {
  expect(frame.us(unit)).toBe(us);
});

test.each([
  ['关于甲的提案', '7', '《关于甲的提案》（第7号）'],
  ['关于贯彻《条例》的建议', '闭2', '《关于贯彻〈条例〉的建议》（闭2）'],
  ['关于乙的建议', undefined, '《关于乙的建议》'],
])('%s no. %s', (title, number, named) => {
  expect(frame.item(title, number)).toBe(named);
});

test.each([
  [{ items: ['甲', '乙'], more: 0, hidden: 0 }, '甲、乙'],
  [{ items: ['甲', '乙'], more: 3, hidden: 1 }, '甲、乙等5件，另有不公开件1件'],
  [{ items: [], more: 0, hidden: 2 }, '不公开件2件'],
])('%o', (names, text) => {
  expect(frame.names(names)).toBe(text);
});
