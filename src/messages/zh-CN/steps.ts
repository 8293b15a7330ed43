const lines = (items: readonly string[]) => items.map((item) => `\n- ${item}`).join('');

/** Each step in words, and what is said when it is taken or refused. */
export const steps = {
  noSuchAsk: (n: string, asks: readonly string[]) => ({
    text: `没有第 ${n} 条要点。`,
    hint:
      asks.length === 0
        ? '这一件没有列出要点；直接写采纳的内容。'
        : `要点：${asks.map((ask, at) => lines([`${at + 1} ${ask}`])).join('')}`,
  }),
  label: {
    accept: '签收',
    request_return: '申请退办',
    request_addition: '申请增加协办单位',
    request_extension: '申请延期',
    ask: '请示',
    decide: '登记交办机关的答复',
    inform: '向代表、委员说明延期',
    change_role: '调整角色',
    join: '并案',
    copy: '抄送',
    withdraw: '撤回',
    promise: '登记承诺事项',
    follow_up: '跟踪承诺事项',
    reclassify: '改定分类',
    archive: '归档',
    correct: '更正',
    propose: '拟办',
    approve: '领导批办',
    assign: '交办科室',
    contact: '与代表、委员沟通',
    consult: '就初步答复征求意见',
    request_opinion: '征求协办意见',
    receive_opinion: '登记收到的协办意见',
    draft: '拟稿',
    check: '办公室核稿',
    review: '分管领导审核',
    sign: '签发',
    deliver: '送达',
    mail_return: '登记退件',
    publish: '公开答复',
    feedback: '登记反馈',
    urge: '催办',
    close: '办结',
  },
  gate: {
    return_in_time: (dates: readonly string[]) =>
      `退办应在 ${dates.join('、')} 前提出，已经过了期限`,
    extension_in_time: (dates: readonly string[]) =>
      `延期应在期限 ${dates.join('、')} 之前申请，已经过了期限`,
    extension_within_limit: (dates: readonly string[]) =>
      `连同延期最迟到 ${dates.join('、')}（规则的最长期限；没有另定的，为交办后六个月）`,
    leaders_instructed: (names: readonly string[]) =>
      names.length > 0 ? `还缺领导签批：${names.join('、')}` : '还没有领导签批',
    contact_made: () => '拟稿前还没有与代表、委员沟通过',
    draft_agreed: () => '初步答复还没有征得代表、委员同意',
    opinions_in: (names: readonly string[]) => `协办意见还没有收到：${names.join('、')}`,
    opinions_adequate: (names: readonly string[]) =>
      `协办意见不合用，还没有请其重报：${names.join('、')}`,
    asks_answered: (asks: readonly string[]) => `还有要点没有逐条答复：${asks.join('；')}`,
    class_set: () => '还没有办理结果分类',
    criteria_confirmed: (names: readonly string[]) => `核稿时还有标准没有确认：${names.join('、')}`,
    signer_allowed: (names: readonly string[]) => `按规定由 ${names.join('、')} 签发`,
    promise_recorded: () => '这一类要登记承诺事项和完成日期，还没有登记',
    copies_sent: (names: readonly string[]) => `还没有抄送：${names.join('、')}`,
  },
  wrongState: (step: string, status: string, next: readonly string[]) => ({
    text: `现在不能“${step}”：这一件的状态是“${status}”。`,
    hint:
      next.length > 0 ? `这一件接下来该办的是：${lines(next)}` : '这一件已经办结，不再有下一步。',
  }),
  closedGates: (step: string, reasons: readonly string[], first: readonly string[]) => ({
    text: `现在还不能“${step}”：${reasons.join('；')}。`,
    hint: `${first.length > 0 ? `先办：${lines(first)}\n` : ''}确有理由越过的，加 --override "理由"，会记录在案。`,
  }),
  futureDate: (on: string, today: string) => ({
    text: `日期 ${on} 还没有到（今天是 ${today}）。`,
    hint: '已经发生的事才能登记。',
  }),
  tooEarly: (on: string, what: string, earliest: string) => ({
    text: `日期 ${on} 早于${what}（${earliest}），先后不对。`,
    hint: '请核对日期；前一步的日期登记错了的，用 proposals correct 更正。',
  }),
  dueTooEarly: (dueOn: string, on: string) => ({
    text: `期限 ${dueOn} 早于提出的日期 ${on}。`,
    hint: '请核对 --due-on 和 --on 的日期。',
  }),
  earlier: {
    assigned: '交办日期',
    proposed: '拟办日期',
    instructed: '领导批示的日期',
    handed_over: '交办科室的日期',
    drafted: '拟稿日期',
    reviewed: '核稿、审核的日期',
    signed: '签发日期',
    delivered: '送达日期',
    asked: '提出的日期',
    decided: '答复的日期',
    closed: '办结日期',
    dissatisfied: '不满意反馈的日期',
    requested: '征求意见的日期',
    promised: '作出承诺的日期',
    last: '最后一次登记的日期',
  },
  giveClass: '签发时加 --class，写明办理结果分类',
  happened: (on: string, what: string) => `${on} ${what}`,
  ofOneItem: (id: string, text: string) => `${id}：${text}各件都没有写。`,
  writtenAll: (count: number) => `已登记 ${count} 件：`,
  oneOfAll: (id: string, what: string | undefined, status: string) =>
    `${id}  ${what ?? ''}（${status}）`,
  written: (id: string, what?: string) => `已登记 ${id}：${what ?? ''}`,
  status: (status: string) => `现在的状态：${status}`,
  next: '下一步：',
  nextStep: (label: string, command: string) => `${label}：${command}`,
};
