import type { Messages } from '../index.ts';

export const tables: Messages['tables'] = {
  cannotRead: (file, reason) => ({ text: `Cannot read ${file}: ${reason}.` }),
  tooLarge: (file, megabytes) => ({
    text: `${file} is larger than ${megabytes} MB; no list is.`,
    hint: 'Check the file; if pictures are in it, save a copy with the text alone.',
  }),
  placeOfRecords: (path) => ({
    text: `${path} is where the registry keeps its records, and no place for a document. Nothing was written.`,
    hint: 'Choose another folder, such as reports/, or one outside the registry.',
  }),
  fileExists: (file) => ({
    text: `${file} exists already and was not written over.`,
    hint: 'Choose another name, or add --force.',
  }),
  cannotWrite: (file, reason) => ({ text: `Cannot write ${file}: ${reason}.` }),
  unreadable: {
    'empty-list': (file) => ({ text: `${file} is empty.` }),
    'old-excel': (file) => ({
      text: `${file} is in the old format (.xls, .et) or has a password, and cannot be read.`,
      hint: 'Open it in Excel or WPS, take the password away and save it as .xlsx.',
    }),
    'web-page': (file) => ({
      text: `${file} is in truth a web page (some systems call those .xls) and cannot be read.`,
      hint: 'Open it in Excel or WPS and save it as .xlsx.',
    }),
    'pdf-file': (file) => ({
      text: `${file} is a PDF and cannot be read.`,
      hint: 'Ask the assigner for the Excel list, or copy the table into an .xlsx.',
    }),
    'not-a-workbook': (file) => ({
      text: `${file} is no Excel workbook (perhaps a Word document or an archive).`,
      hint: 'Save the list as .xlsx.',
    }),
    'broken-xlsx': (file) => ({
      text: `${file} is damaged and cannot be read.`,
      hint: 'Open it in Excel or WPS and save it as a new .xlsx.',
    }),
    'too-large-inside': (file) => ({
      text: `${file} unpacks to more than any list and was not read.`,
      hint: 'Keep only the sheet with the list and save it as a new .xlsx.',
    }),
    'too-many-rows': (file, most) => ({
      text: `${file} has more than ${most} rows; no list has. It was not read.`,
      hint: 'Delete what is outside the table, save, and import again.',
    }),
    'too-many-columns': (file, most) => ({
      text: `${file} has more than ${most} columns; no list has. It was not read.`,
      hint: 'Delete what is outside the table, save, and import again.',
    }),
    'no-such-sheet': (file, sheets) => ({
      text: `${file} has no such sheet.`,
      hint: `It has: ${sheets}.`,
    }),
    'unknown-encoding': (file) => ({
      text: `${file} is in an encoding that is not known.`,
      hint: 'Save it as .xlsx, or as .csv in UTF-8.',
    }),
    'broken-csv': (file, line) => ({
      text: `${file} cannot be read beyond line ${line}: perhaps a quotation mark has no counterpart.`,
      hint: 'Mend the quotation marks, or save it as .xlsx.',
    }),
    'no-header': (file, sheets) => ({
      text: `${file}${sheets === '' ? '' : ` (sheets: ${sheets})`} has no head: none of its first 30 rows has a column for the title.`,
      hint: 'If it is on another sheet, name it with --sheet; if its headings are unusual, use --map, e.g. --map Subject=title.',
    }),
  },
};
