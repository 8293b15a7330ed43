import type { findings as shape } from '../zh-CN/findings.ts';
import { registry } from './registry.ts';

const TYPES: Readonly<Record<string, string>> = {
  object: 'a group of "key: value" lines',
  array: 'a list (each entry begins with "- ")',
  boolean: 'true or false',
  integer: 'a whole number',
  string: 'a piece of text',
};

const SYNTAX: Readonly<Record<string, string>> = {
  OPEN_QUOTE: 'A quotation mark is opened and never closed',
  BAD_INDENT: 'The blanks at the start of the line do not line up with its neighbours',
  BLOCK_AS_IMPLICIT_KEY: 'The line holds two ": ", or is indented one level too far',
  MULTILINE_IMPLICIT_KEY: 'The line does not have the form "key: value"',
  MISSING_CHAR: 'A colon, a quotation mark or a bracket is missing here',
  BAD_SCALAR_START: 'A value cannot begin with this sign',
  BAD_DQ_ESCAPE: 'The backslash inside the double quotation marks is not right',
  UNEXPECTED_TOKEN: 'There is a sign here that does not belong',
};

const SYNTAX_MEND: Readonly<Record<string, string>> = {
  OPEN_QUOTE: 'Add the closing quotation mark.',
  BAD_INDENT: 'Give the line as many blanks as the other lines of its group.',
  BLOCK_AS_IMPLICIT_KEY:
    'If ": " belongs to the text, put the whole text in double quotation marks; otherwise line up the indentation.',
  MULTILINE_IMPLICIT_KEY: 'Write "key: value", with a blank after the colon.',
  BAD_SCALAR_START: 'Put the whole text in double quotation marks.',
};

export const findings: typeof shape = {
  'not-utf8': {
    text: () => 'The file is not in UTF-8 (it may have been saved as ANSI/GBK).',
    mend: () => 'Save it as UTF-8 with an editor and check the Chinese text before committing.',
  },
  'utf16-file': {
    text: () => 'The file is in UTF-16 ("Unicode") and cannot be read.',
    mend: () => 'Save it as UTF-8 with an editor.',
  },
  'nul-byte': {
    text: () => 'The file holds a NUL character and may be damaged.',
    mend: () => 'Take a sound copy from the git history, or remove the character.',
  },
  'empty-file': {
    text: () => 'The file is empty.',
    mend: () => 'Take its content from the git history; delete the file if it is not wanted.',
  },
  unreadable: {
    text: (a) => `Cannot be read: ${registry.reason(String(a.reason))}.`,
    mend: () => 'Check that the file exists and that you may read it.',
  },
  'not-a-file': {
    text: () => 'This has the name of a record but is not an ordinary file.',
    mend: () => 'Rename it or move it away.',
  },
  'too-large': {
    text: (a) =>
      `The file is too large (${typeof a.size === 'number' ? `${a.size} lines` : a.size}) to be a record; it was not read.`,
    mend: () => 'Keep attachments elsewhere; take what was written over back from git.',
  },
  'too-many-errors': {
    text: (a) => `${a.count} more errors are not listed one by one.`,
    mend: () => 'Mend those that are listed and validate again, or take the file back from git.',
  },
  'nested-too-deep': {
    text: () => 'Nested too deep; it was not read.',
    mend: () => 'Compare with another record, or take the file back from git.',
  },
  'outside-registry': {
    text: () => 'This link leaves the registry and was not followed.',
    mend: () => 'Replace the link by an ordinary file inside the registry.',
  },
  'linked-folder': {
    text: () => 'This link leads to a folder, whose files were not read.',
    mend: () => 'Replace the link by an ordinary folder.',
  },
  'misplaced-record': {
    text: () => 'The record is in the wrong place and was not read.',
    mend: (a) => `Move it to ${a.expected}.`,
  },
  'wrong-extension': {
    text: () => 'The file name does not end in .yaml, so the file was not read.',
    mend: (a) =>
      a.expected === undefined
        ? 'Change the ending to .yaml in small letters.'
        : `Look into it: rename a record to ${a.expected} (let Windows show the endings first); move anything else to another folder.`,
  },
  'unknown-file': {
    text: () => 'This file is no record of the registry and was passed over.',
    mend: () => 'Move it away if it is not needed; keep attachments in another folder.',
  },
  'copy-left': {
    text: () =>
      'By its name this is a copy that a synchronising program, or somebody, left; it may hold what the original does not.',
    mend: () =>
      'Open it, write what is missing into the original, then delete the copy; rename it if it is about another person of the same name.',
  },
  'name-clash': {
    text: (a) =>
      `Differs from ${a.other} only in case or in the form of its characters; on some computers one overwrites the other.`,
    mend: () => 'Compare the two and keep one.',
  },
  'id-mismatch': {
    text: (a) => `The id ${a.id} differs from the file name ${a.expected}.`,
    mend: (a) =>
      a.isCopy
        ? 'A synchronising program, or somebody, left this copy: open it, record in the original what is missing there, then delete the copy.'
        : 'Find out which is right; the id is the file name without .yaml.',
  },
  'year-mismatch': {
    text: (a) => `The year of the id ${a.id} differs from the folder ${a.year}.`,
    mend: (a) => `Move the file to ${a.expected}, or correct the id.`,
  },
  'merge-conflict': {
    text: () => 'The file holds the markers of a merge conflict: two changes are not yet joined.',
    mend: () =>
      'Choose between the texts from <<<<<<< to >>>>>>>, delete the marker lines, and commit.',
  },
  'duplicate-key': {
    text: (a) => `"${a.key}" is written twice in the same place.`,
    mend: () => 'Compare the two and keep one.',
  },
  'tab-indent': {
    text: () => 'The line is indented with a tab.',
    mend: () => 'Replace the tab by blanks, two for each level.',
  },
  'full-width-colon': {
    text: (a) => `"${a.key}" is followed by a full-width colon (：).`,
    mend: (a) => `Write "${a.key}: ", an ordinary colon and a blank.`,
  },
  'missing-space': {
    text: (a) => `There is no blank after the colon of "${a.key}:".`,
    mend: (a) => `Write "${a.key}: ", with a blank after the colon.`,
  },
  'wide-blank': {
    text: (a) =>
      `A full-width or no-break blank stands beside "${a.key}"; it looks like a blank and is read as a letter.`,
    mend: () => 'Use ordinary blanks: one behind the colon, two a level before the key.',
  },
  'several-documents': {
    text: () => 'The file holds more than one document (there is a "---" in it).',
    mend: () => 'Give each item its own file; remove the superfluous "---".',
  },
  'yaml-syntax': {
    text: (a) => `${SYNTAX[String(a.detail)] ?? 'This is not written correctly'}.`,
    mend: (a) =>
      SYNTAX_MEND[String(a.detail)] ??
      'Compare this line and the one above it with another record.',
  },
  'bad-alias': {
    text: () => 'This "*" reference leads to nothing that can be used.',
    mend: () =>
      'Put text that begins with "*" in double quotation marks; otherwise write the content out.',
  },
  'too-many-aliases': {
    text: () => 'There are too many "*" references; the file was not read, for safety.',
    mend: () => 'Write the content out instead.',
  },
  'unknown-tag': {
    text: (a) => `The tag "${a.tag}" has no effect.`,
    mend: () => 'Remove it; put text that begins with "!" in double quotation marks.',
  },
  'control-character': {
    text: (a) =>
      `A control character that nobody sees stands in this line (${a.found}); other programs cannot open the file.`,
    mend: () =>
      'Most often it was pasted from Word or a PDF: go to the column named, delete it, and look at the line.',
  },
  'damaged-text': {
    text: () => 'Letters of this line were lost when it was saved in another encoding.',
    mend: () => 'Write them again after the paper, or take the line back from git.',
  },
  'invisible-character': {
    text: (a) =>
      `A character that nobody sees stands in this line (${a.found}): searches and comparisons fail.`,
    mend: () =>
      'Most often it was pasted from a page or a chat: go to the column named and delete it.',
  },
  'unknown-key': {
    text: (a) => `There is no key "${a.key}"${a.nearest ? `; was "${a.nearest}" meant?` : '.'}`,
    mend: (a) =>
      a.nearest ? `Change it to ${a.nearest}, or remove it.` : 'Correct its name, or remove it.',
  },
  'missing-key': {
    text: (a) => `"${a.key}" is missing${a.found ? ` (written as "${a.found}")` : ''}.`,
    mend: (a) =>
      a.found
        ? `Change ${a.found} to ${a.key}${a.found === 'true' ? ': a program of YAML 1.1 has rewritten the file; proposals validate --fix mends all of them' : ''}.`
        : `Add ${a.key}.`,
  },
  'not-a-date': {
    text: (a) => `"${a.value}" is not a valid date.`,
    mend: (a) =>
      a.nearest
        ? `Write ${a.nearest}.`
        : 'Write a date such as 2020-03-09, and check month and day.',
  },
  'not-allowed': {
    text: (a) =>
      `"${a.field}" cannot be "${a.value}"${a.nearest ? `; was ${a.nearest} meant?` : '.'}`,
    mend: (a) => `Allowed: ${a.allowed}.`,
  },
  'wrong-type': {
    text: (a) =>
      `${a.field ? `"${a.field}"` : 'The content of the file'} must be ${TYPES[String(a.expected)] ?? a.expected}.`,
    mend: (a) => (a.nearest ? `Write ${a.nearest}.` : 'Compare it with another record.'),
  },
  'empty-value': {
    text: (a) => `"${a.field}" is empty.`,
    mend: () => 'Fill it in, or remove the line if there is nothing to say.',
  },
  'several-lines': {
    text: (a) => `"${a.field}" must be a single line.`,
    mend: () => 'Join the lines.',
  },
  'bad-format': {
    text: (a) => `"${a.field}" is not written correctly: ${a.value}.`,
    mend: () => 'Compare it with another record.',
  },
  'too-few': {
    text: (a) => `"${a.field}" must have ${a.limit} or more entries.`,
    mend: () => 'Fill it in, or remove it if there is nothing to say.',
  },
  'too-small': {
    text: (a) => `"${a.field}" cannot be less than ${a.limit}.`,
    mend: (a) => `Make it ${a.limit} or a larger whole number.`,
  },
  'duplicate-value': {
    text: (a) => `"${a.field}" holds "${a.value}" twice.`,
    mend: () => 'Keep one of them.',
  },
  'newer-format': {
    text: (a) => `The registry has format version ${a.value}, newer than this program.`,
    mend: () => 'Upgrade proposals.',
  },
  'not-valid': {
    text: (a) => `"${a.field}" does not meet its rule (${a.keyword}).`,
    mend: () => 'Compare it with another record.',
  },
  'retyped-value': {
    text: (a) =>
      `"${a.value}" has no quotation marks; other programs would take it for a number or a yes/no, and drop its leading zeros.`,
    mend: (a) => `Write "${a.value}" in double quotation marks.`,
  },
};
