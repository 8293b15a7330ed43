const lines = (items: readonly string[]) => items.map((item) => `\n- ${item}`).join('');

/** Sentences of correct. */
export const correcting = {
  columns: { field: '位置（--field）', what: '什么', value: '现在的值' },
  title: (id: string, title: string) => `${id} ${title}`,
  unsaidTitle: '还没有填、可以补填的：',
  how: (command: string) =>
    `改一个值：${command} --field 位置 --to 新值 --reason 理由；划去记错的一条：--field 如 contacts.2，加 --remove。`,
  flag: (value: boolean): string => (value ? '是' : '否'),
  fact: (field: string, what: string, value: string | undefined) =>
    `${field}  ${what}${value === undefined ? '（空）' : `：${value.split('\n')[0]}`}`,
  noSuchField: (field: string, near: readonly string[], id: string) => ({
    text: `“${field}”不是这一件里单独的一个值，或者不止一处。`,
    hint: `${near.length > 0 ? `是不是：${lines(near)}\n` : ''}全部位置：proposals correct ${id} --list（从 1 数起，如 contacts.2.on 是第二次沟通的日期）`,
  }),
  fixed: (field: string) => ({
    text: `${field} 不能这样更正。`,
    hint: '标识随类别、级别、编号而变，更正那一项即可（编号也可以用 proposals renumber）；更正记录和越过关口的记录要留着。',
  }),
  toOrRemove: {
    text: '--to 和 --remove 只能用一个。',
    hint: '改成别的值用 --to，划去用 --remove。',
  },
  notOneValue: (field: string) => ({
    text: `${field} 不是一个值，不能整个改。`,
    hint: `写到其中一项，如 ${field}.on；记错了要划去的，加 --remove。`,
  }),
  yesOrNo: (field: string, text: string) => ({
    text: `${field} 只能填“是”或“否”，不能是“${text}”。`,
  }),
  sameValue: (field: string, value: string) => ({
    text: `${field} 现在就是“${value}”，没有改动。`,
  }),
  nothing: (field: string) => ({ text: `${field} 本来就没有填，没有可以划去的。` }),
  draftReviewed: (field: string) => ({
    text: `${field} 这一稿或后面的稿已经退回过，划去会对错稿子。`,
    hint: '先划去或更正后面的审核记录（reviews）。',
  }),
  makesWrong: (problems: readonly string[]) => ({
    text: `这样更正，登记簿就对不上了：${lines(problems)}`,
    hint: '没有写入任何内容。要改的不止一处的，先改另一处。',
  }),
  closedWithout: (status: string, id: string) => ({
    text: `这样更正，办结就没有依据了：这一件实际还是“${status}”。`,
    hint: `没有写入任何内容。先划去办结（已归档的先划去归档）：proposals correct ${id} --field closed --remove，再更正这一处，接着办。`,
  }),
  struck: '（已划去）',
  alsoToldIn: (ids: readonly string[]) =>
    `这一次与 ${ids.join('、')} 一并，只算一次；那${ids.length > 1 ? '几' : '一'}件里还是原来的写法。要一起改的：`,
  asksPair: '逐条答复是按要点的次序对应的，请核对各稿的 answers。',
};
