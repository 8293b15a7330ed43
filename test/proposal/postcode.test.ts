import { expect, test } from 'vitest';
import { isPlausiblePostcode } from '../../src/proposal/postcode.ts';

test.each([
  ['276000', undefined],
  ['276000', '临沂市兰山区银雀山路135号'],
  ['２７６０００', '山东省临沂市兰山区'],
  ['276 000', '山东临沂'],
  ['100044', '北京市西城区'],
  ['400015', '重庆市渝中区'],
  ['137400', '内蒙古兴安盟乌兰浩特市'],
  ['999077', '香港九龙'],
  ['276000', '北京路33号'],
  ['276000', '上海西路5号'],
  ['813000', '海南藏族自治州共和县'],
  ['010010', '内蒙古自治区呼和浩特市'],
])('%s is a post code for %s', (code, address) => {
  expect(isPlausiblePostcode(code, address)).toBe(true);
});

test.each([
  ['27600', undefined],
  ['2760000', undefined],
  ['000000', undefined],
  ['176000', undefined],
  ['27600O', undefined],
  ['100044', '山东省临沂市兰山区'],
  ['276000', '北京市西城区'],
])('%s is none for %s', (code, address) => {
  expect(isPlausiblePostcode(code, address)).toBe(false);
});
