/** What each argument and option means; a command's own words stand before the common ones. */
export const params = {
  common: {
    id: '哪一件：标识、编号（如 建议12）或标题的一部分',
    on: '日期（不给则为今天）',
    by: '经办人',
  },
};
