const listed = (names: readonly string[]) => names.join('、');
const missed = (near: string | undefined) => (near === undefined ? '' : `是不是“${near}”？`);

/** Sentences of single commands. */
export const commands = {
  unknown: {
    'unknown-section': (name: string, near: string | undefined, known: readonly string[]) => ({
      text: `登记簿里没有科室“${name}”。${missed(near)}`,
      hint: `registry.yaml 中的科室：${listed(known)}`,
    }),
    'unknown-leader': (name: string, near: string | undefined, known: readonly string[]) => ({
      text: `登记簿里没有领导“${name}”。${missed(near)}`,
      hint: `registry.yaml 中的领导：${listed(known)}`,
    }),
    'unknown-handler': (name: string, near: string | undefined, known: readonly string[]) => ({
      text: `这个科室没有“${name}”这个人。${missed(near)}`,
      hint: `registry.yaml 中该科室人员：${listed(known)}`,
    }),
    'unknown-class': (name: string, near: string | undefined, known: readonly string[]) => ({
      text: `没有“${name}”这一类。${missed(near)}`,
      hint: `registry.yaml 中的分类：${listed(known)}`,
    }),
  },
  agreedOrNot: {
    text: '同意与不同意只能选一个。',
    hint: '--agreed（同意）和 --disagreed（不同意）只留一个。',
  },
  agreedOnlyOnDraft: (stage: string) => ({
    text: `--agreed 和 --disagreed 只用于就初步答复征求意见（--stage ${stage}）。`,
    hint: '其他沟通中代表、委员说了什么，请写在 --view 里。',
  }),
  nameSlip: (name: string, near: string) =>
    `请核对姓名：registry.yaml 的人员里没有“${name}”，是不是“${near}”？已按“${name}”登记。`,
  requestOrReceived: {
    text: '要写明是征求意见，还是收到了意见。',
    hint: '加 --request（征求）、--received（收到）或 --inadequate "原因"（收到但不合用），三者选一。',
  },
  noOpenRequest: (id: string, from: string | undefined, waiting: readonly string[]) => ({
    text:
      from !== undefined
        ? `没有向“${from}”征求而未收到的意见。`
        : waiting.length === 0
          ? '没有正在等的协办意见。'
          : '正在等的协办意见不止一份，请写明是哪家的。',
    hint:
      waiting.length === 0
        ? `先登记征求：proposals opinion ${id} --request`
        : `用 --from 写明，正在等的有：${listed(waiting)}`,
  }),
  numbersUnknown: (path: string) => ({
    text: `文件 ${path} 读不了，不知道文号用到了几号，不敢编号。`,
    hint: '先改好文件（proposals validate 会指出位置），或用 --document-no 写明文号。',
  }),
  noSeries: (key: string) => ({
    text: '还没有设文号格式，不知道怎么编号。',
    hint: `在 registry.yaml 的 series 里写 ${key}，如“×人社建字〔{year}〕{n}号”；或用 --document-no 写明文号。`,
  }),
  numberUsed: (documentNo: string, id: string, same: boolean) => ({
    text: `文号“${documentNo}”${same ? '在本件的上一轮' : `在 ${id} `}已经用过，一个文号不能用两次。`,
  }),
  allDelivered: {
    text: '该收到的人都已经收到了。',
    hint: '确要再送一份，请用 --to 写明送给谁。',
  },
  unknownRecipient: (name: string, known: readonly string[]) => ({
    text: `“${name}”不是这一件的提出者。`,
    hint: `这一件的提出者：${listed(known)}`,
  }),
  coUnitAnswersNobody: (name: string, unit: string | undefined) => ({
    text: `本单位是协办，不直接答复${name}。`,
    hint: `协办意见送主办单位${unit === undefined ? '，用 --to 写明' : `（${unit}）`}，由主办单位答复。`,
  }),
  governmentAnswers: (name: string, assigner: string | undefined) => ({
    text: `这一件由政府答复，本单位不直接答复${name}。`,
    hint: `意见送交办机关${assigner === undefined ? '，用 --to 写明' : `（${assigner}）`}。`,
  }),
  whichDelivery: (persons: readonly string[]) => ({
    text:
      persons.length === 0
        ? '没有还未退回的送达记录。'
        : '不止一人有送达记录，请写明退回的是谁的。',
    ...(persons.length === 0 ? {} : { hint: `用 --to 写明：${listed(persons)}` }),
  }),
  notDelivered: (name: string, id: string) => ({
    text: `答复还没有送到${name}，谈不上反馈。`,
    hint: `先登记送达：proposals deliver ${id} --to ${name}`,
  }),
  closingNeedsReason: (id: string, called: string) => ({
    text: '还没有收到反馈表。没有反馈不等于满意，这样办结要写明理由。',
    hint: `收到反馈的，先登记：${called} feedback ${id}；确实收不到的，加 --reason "理由"。`,
  }),
  closedBefore: (on: string, closed: string) => ({
    text: `这一件 ${closed} 已经办结，${on} 的反馈却要求重新办理：有这样的反馈就不该办结。`,
    hint: '请核对两个日期；办结登记错了的，用 proposals undo 撤销，或用 proposals correct 更正。',
  }),
  closedAgain: '办结后又有人不满意，重新办理后再次办结',
  decisionDoesNotFit: {
    text: '答复结果与所提事项不符。',
    hint: '退办、增办、延期填“同意”或“不同意”；请示填“已答复”，答复内容写在 --text。',
  },
  noPendingRequest: (kinds: readonly string[]) => ({
    text:
      kinds.length === 0 ? '没有等待交办机关答复的事项。' : '等待答复的不止一项，请写明是哪一项。',
    ...(kinds.length === 0 ? {} : { hint: `用 --kind 写明：${listed(kinds)}` }),
  }),
  noExtension: {
    text: '这一件没有获准延期，或已经告知。',
    hint: '先用 proposals request … --kind 延期 提出，再用 proposals decide 登记答复。',
  },
  notLater: (until: string, due: string) => ({
    text: `延期要延到现在的期限 ${due} 以后，${until} 不是延期。`,
  }),
  beyondLimit: (until: string, limit: string) =>
    `准予延长到 ${until}，超过了最长期限 ${limit}，请核对原件。`,
  alreadyJoined: (ids: readonly string[]) => ({
    text: `${listed(ids)}早已登记并案办理。`,
  }),
  joinedMore: (reason: string | undefined) => `又并入${reason === undefined ? '' : `：${reason}`}`,
  joinWithItself: { text: '并案至少要两件不同的。' },
  joined: (ids: readonly string[]) => `已登记并案办理：${listed(ids)}。各件仍各自答复、各自统计。`,
  noCopiesMissing: {
    text: '没有还要抄送的机关。',
    hint: '用 --to 写明抄送给谁，或在 registry.yaml 的 copies 里列出必须抄送的机关。',
  },
  promiseOrCheck: {
    text: '要写明是登记承诺，还是检查承诺。',
    hint: '登记用 --promise "承诺" --due-on 日期；检查用 --done（已落实）或 --not-done（未落实）。',
  },
  whichPromise: (promises: readonly string[]) => ({
    text: promises.length === 0 ? '这一件还没有登记承诺事项。' : '请写明检查的是第几项承诺。',
    hint:
      promises.length === 0
        ? '先用 proposals followup … --promise "承诺" --due-on 日期 登记。'
        : `用 --which 写明：${promises.join('；')}`,
  }),
  numberReplaced: '改编号',
  /** 换届年: two sessions in one year, each with a number 12. */
  ofOtherSession: (d: {
    readonly id: string;
    readonly other: string;
    readonly meeting: string;
    readonly year: number;
  }) => ({
    text: `${d.id} 已经登记过，是${d.other}的；${d.meeting}的同一个编号要另外登记。没有改动。`,
    hint: `下一年办理的，加 --year ${d.year + 1}；仍算 ${d.year} 年的，编号前写上会议，如 --number 二十届一次-12。`,
  }),
  alreadyRegistered: (id: string, called: string, title?: string) => ({
    text: `${id} 已经登记过${title === undefined ? '' : `，是《${title}》`}，没有改动。`,
    hint: `看这一件：${called} show ${id}`,
  }),
  badNumber: (number: string) => ({
    text: `“${number}”不能用作编号：里面没有数字，也没有文字。`,
    hint: '照文件上的写，如 12、第12号、平003；还没有编号的，不要写 --number。',
  }),
  leadUnitIsUs: (role: string) => ({
    text: `本单位是${role}，就没有别的主办单位。`,
    hint: '去掉 --lead-unit；本单位是协办的，改为 --role 协办。',
  }),
  soleHasNoCo: (role: { readonly sole: string; readonly lead: string }) => ({
    text: `${role.sole}的没有协办单位。`,
    hint: `去掉 --co-units，或改为 --role ${role.lead}。`,
  }),
  registered: (id: string, path: string) => `已登记 ${id}（${path}）。`,
  personWritten: (path: string) => `联系资料存入 ${path}。`,
  personExists: (name: string, id: string) => ({
    text: `people/${id}.yaml 里已有“${name}”的联系资料，没有改动。`,
    hint: '是同一个人的，请直接修改那个文件，这里不要再给电话、地址；是同名的另一个人，用 --person 另取一个文件名。',
  }),
  unknownPerson: (id: string, known: readonly string[]) => ({
    text: `people/ 里没有“${id}.yaml”。`,
    hint:
      known.length > 0 && known.length <= 10
        ? `people/ 里有：${listed(known)}`
        : '同时给出电话或地址，就会新建这个文件。',
  }),
  badPostcode: (written: string) => ({
    text: `--postcode：邮政编码是六位数字，“${written}”不是。`,
  }),
  perhapsNamesake: (name: string, file: string) =>
    `people/${file}.yaml 的“${name}”像是同名的另一个人（身份、代表团或界别对不上），请核对；是另一个人的，另建文件，用 person 写明。`,
  nothingToRecord: {
    text: '没有说要登记什么。',
    hint: '如 --address 地址、--postcode 邮编、--phone 电话。',
  },
  whichPerson: (name: string, files: readonly string[]) => ({
    text: `people/ 里不止一位${name}。`,
    hint: `请写文件名：${files.join('；')}`,
  }),
  nobodysName: (name: string, near: string | undefined) =>
    `登记簿里没有一件是${name}提的，请核对姓名。${missed(near)}`,
  addressRenewed: (name: string, path: string) => `${name}的新地址记入 ${path}。`,
  roleUnstated: '没有注明本单位的角色（独办、主办、分办、协办、参阅），统计时会单列出来。',
  provisional: (id: string, called: string) =>
    `还没有编号，先用临时标识；编号下来后运行：${called} renumber ${id}`,
  renumbered: (from: string, to: string) => `${from} 改为 ${to}。`,
  defaultOffice: '办公室',
  defaultClasses: [
    { letter: 'A', meaning: '所提问题已经解决或基本解决' },
    { letter: 'B', meaning: '所提问题正在解决或已列入计划逐步解决' },
    { letter: 'C', meaning: '因条件限制或其他原因需以后解决' },
    { letter: 'D', meaning: '所提问题留作参考' },
  ],
  settingsToFillIn: (
    hasSections: boolean,
  ) => `# 以下各项填好后删去行首的“# ”才起作用；不需要的可以不管。
#
# 局领导：role 写 director（主要负责人）或 deputy（分管领导），sections 是分管的科室
# leaders:
#   - name: 姓名
#     post: 局长
#     role: director
#
${
  hasSections
    ? '# 科室人员写在上面的 sections 里，每个科室加一行：staff: [姓名甲, 姓名乙]'
    : '# 科室及其人员\n# sections:\n#   - name: 科室\n#     staff: [姓名甲, 姓名乙]'
}
#
# 常来往的协办单位、交办机关、主题
# units: [市财政局]
# assigners: [市政府督查室]
# topics: [就业创业]
#
# 文号格式：{year} 是年份，{n} 是顺序号
# series:
#   reply_suggestion: ×人社建字〔{year}〕{n}号
#   reply_proposal: ×人社提字〔{year}〕{n}号
#   own_opinion: ×人社办函〔{year}〕{n}号
#
# 答复期限：不写则按默认规则，自交办之日起 3 个月
# deadlines:
#   - duty: reply
#     term: 3 months
#     from: assigned
`,
  initialised: (unit: string, root: string) => `已为“${unit}”新建登记簿：${root}`,
  fillIn: '补充领导、科室人员、文号格式：打开 registry.yaml，照文件末尾的说明填写',
  firstItem: '登记第一件',
  registryExists: (root: string) => ({
    text: `${root} 已经是登记簿，没有改动。`,
    hint: '直接登记即可：proposals add；要另建一个的，换一个不在它里面的目录。',
  }),
};
