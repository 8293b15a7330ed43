import type { IStylesOptions } from 'docx';

/** Millimetres in twentieths of a point, the unit of Word. */
export const twips = (mm: number): number => Math.round((mm / 25.4) * 1440);

/** 公文用纸 (GB/T 9704): A4 with the type area of 156 × 225 mm. */
const margins = { top: twips(37), bottom: twips(35), left: twips(28), right: twips(26) };

export const upright = {
  size: { width: twips(210), height: twips(297) },
  margin: { ...margins, footer: twips(25) },
};

/** For wide tables. The library turns the page itself. */
export const lying = {
  size: { ...upright.size, orientation: 'landscape' as const },
  margin: {
    top: twips(20),
    bottom: twips(20),
    left: twips(15),
    right: twips(15),
    footer: twips(10),
  },
};

/** How wide text and tables may be on each. */
export const widthOf = { upright: twips(210 - 28 - 26), lying: twips(297 - 30) };

const fonts = (name: string) => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  eastAsia: name,
});

export const song = fonts('小标宋');
export const fangsong = fonts('仿宋_GB2312');
export const hei = fonts('黑体');
export const kai = fonts('楷体_GB2312');

/** 3号; sizes are in half points. */
const BODY = 32;
const LINE = { line: 578, lineRule: 'exact' as const };

/** 标题 2号小标宋, 一级 黑体, 二级 楷体, 正文 3号仿宋, 28.9 磅行距. */
export const styles: IStylesOptions = {
  default: {
    document: { run: { font: fangsong, size: BODY }, paragraph: { spacing: LINE } },
    title: {
      run: { font: song, size: 44, bold: false },
      paragraph: { alignment: 'center', spacing: { line: 700, lineRule: 'exact', after: 300 } },
    },
    heading1: { run: { font: hei, size: BODY, bold: false }, paragraph: { spacing: LINE } },
    heading2: { run: { font: kai, size: BODY, bold: false }, paragraph: { spacing: LINE } },
    heading3: { run: { font: fangsong, size: BODY, bold: true }, paragraph: { spacing: LINE } },
  },
};

/** Two characters before the first line. */
export const firstLine = { firstLineChars: 200, firstLine: 640 };
