/** The papers a document is made for, with the margins and the direction of their page. */
export const papers = {
  /** 公文用纸: the type area that GB/T 9704 gives a letter, 156 × 225 mm. */
  letter: 'size: A4; margin: 37mm 26mm 35mm 28mm',
  sheet: 'size: A4; margin: 20mm 18mm',
  /** For wide tables. */
  wide: 'size: A4 landscape; margin: 15mm',
} as const;

export type Paper = keyof typeof papers;

// Office machines have the first fonts of each list; the later ones are what Linux and macOS have in their place.
const fangSong =
  '"FangSong_GB2312", "仿宋_GB2312", FangSong, "仿宋", STFangsong, "FZFangSong-Z02", SimSun, "宋体", "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", serif';
const title =
  '"FZXiaoBiaoSong-B05S", "方正小标宋简体", "方正小标宋_GBK", STZhongsong, "华文中宋", SimSun, "宋体", "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", serif';
const sans =
  '"Microsoft YaHei", "微软雅黑", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", SimHei, "黑体", system-ui, sans-serif';

/** The style every document shares: sans on the screen, the fonts of official papers in print. */
export const styleFor = (paper: Paper): string => `
@page { ${papers[paper]} }
@page wide { ${papers.wide} }
* { box-sizing: border-box }
html { color: #1a1a1a; background: #fff; font: 16px/1.7 ${sans}; -webkit-text-size-adjust: 100% }
body { max-width: ${paper === 'wide' ? '80rem' : '52rem'}; margin: 0 auto; padding: 1.5rem 1rem }
h1 { font: bold 1.6rem/1.4 ${sans}; text-align: center; margin: 0 0 1rem; text-wrap: balance }
h2 { font-size: 1.2rem; margin: 1.8rem 0 .5rem }
h3 { font-size: 1rem; margin: 1.2rem 0 .4rem }
p { margin: .5rem 0 }
table { border-collapse: collapse; width: 100%; margin: .6rem 0; font-size: .9em; line-height: 1.5 }
caption { text-align: left; font-weight: bold; padding: .3rem 0; break-after: avoid }
th, td { border: 1px solid #8a8a8a; padding: .3rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere }
th { background: #f1f3f5; font-weight: bold }
.right { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
.center { text-align: center }
.nowrap { white-space: nowrap }
.lines { white-space: pre-wrap }
.dim { color: #5c5c5c }
.late { color: #b00020; font-weight: bold }
.soon { color: #8a5300 }
.indent { text-indent: 2em }
.ends { display: flex; justify-content: space-between; gap: 1em }
.date { min-width: 8em }
.blank { min-height: 8em; border: 1px solid #8a8a8a }
.signature { text-align: right; margin-top: 2rem; padding-right: 4em }
.sheet + .sheet { margin-top: 3rem; padding-top: 2rem; border-top: 1px dashed #8a8a8a }
.report p { text-indent: 2em; text-align: justify }
.report p.center, .report li p { text-indent: 0; text-align: inherit }
.report p.center { text-align: center }
.report p.signed { text-align: right; padding-right: 4em }
.report .unfilled { color: #8a5300; outline: 1px dashed #8a5300 }
.appendix p { text-indent: 0; text-align: left }
.appendix { overflow-x: auto }
.wide table { font-size: .75em; min-width: 90rem; table-layout: fixed }
.figure { margin: .5rem 0 1rem }
.appendix p.title { font-weight: bold; margin-top: 1.8rem; break-after: avoid }
.chart { display: block; max-width: 100%; height: auto; font-family: inherit }
.chart .total { font-weight: bold }
@media print {
  html { color: #000; font: ${paper === 'letter' ? '16pt/28.9pt' : '11pt/1.6'} ${fangSong}; print-color-adjust: exact; -webkit-print-color-adjust: exact }
  body { max-width: none; margin: 0; padding: 0 }
  h1 { font: ${paper === 'letter' ? '22pt' : '18pt'}/1.5 ${title} }
  h2, h3 { font-family: SimHei, "黑体", ${sans}; break-after: avoid }
  table { font-size: 10.5pt; line-height: 1.45 }
  th, td { border-color: #000 }
  thead { display: table-header-group }
  tr, .together { break-inside: avoid }
  p { orphans: 2; widows: 2 }
  .dim, .soon, .late { color: #000 }
  .screen { display: none }
  .appendix { overflow: visible }
  .wide { page: wide }
  .wide table { font-size: 6.5pt; line-height: 1.3; min-width: 0 }
  .wide th, .wide td { padding: .15rem .2rem }
  .figure { break-inside: avoid; break-after: avoid }
  .sheet + .sheet { break-before: page; margin: 0; padding: 0; border: 0 }
}
`;
