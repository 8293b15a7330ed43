/** How a parameter is asked for, where the words of its help say too much; those stand for all others. */
export const questions = {
  common: { id: '哪一件', on: '日期' },
  add: {
    number: '编号（案号）',
    proposer: '提出者（领衔代表或第一提案人写在前）',
    role: '本单位角色',
    coUnits: '协办（会办）单位',
    dueOn: '交办文件写明的答复期限',
    asks: '要点',
    topic: '主题',
  },
  init: { sections: '科室名称（用顿号隔开）' },
  propose: { coSections: '拟会办科室' },
  contact: { by: '我方人员', with: '对方人员', agreed: '对方同意初步答复吗' },
  opinion: { request: '是发出征求吗（答 n 即为收到意见）', inadequate: '内容不合用的，写明原因' },
  draft: { class: '拟定的办理结果分类', answer: '对要点的答复' },
  review: { by: '审核人', back: '退回修改的，写明理由' },
  sign: { by: '签发人' },
  deliver: { to: '收件人', address: '所用地址（与 people/ 中不同时）' },
  feedback: { from: '反馈人', result: '对办理结果的评价' },
  close: { reason: '办结说明' },
  urge: { to: '催谁' },
};
