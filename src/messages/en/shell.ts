import type { Messages } from '../index.ts';

export const shell: Messages['shell'] = {
  description:
    "Registers, routes and counts deputies' suggestions and CPPCC proposals: one text file an item, checkable, diffable, offline.",
  titles: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Commands:': 'Commands:',
    'Global Options:': 'Global options:',
  },
  placeholders: {
    options: 'options',
    command: 'command',
    date: 'date',
    number: 'number',
    word: 'word',
    names: 'names',
    text: 'text',
    folder: 'folder',
    language: 'language',
    when: 'when',
  },
  options: {
    version: 'show the version',
    help: 'show help',
    helpCommand: 'show the help of a command',
    dir: 'folder of the registry; else the nearest registry.yaml upwards',
    lang: 'language of the output: zh-CN or en',
    color: 'colour: auto, always or never',
    noInput: 'never ask; fail where something is missing',
    asOf: 'as it stood on that day; later facts are not seen',
    dryRun: 'show the changes, write nothing',
    json: 'print JSON',
  },
  moreHelp: 'How to use one command: proposals <command> --help, such as proposals add --help.',
  oneOf: (words) => ` (${words.join(', ')})`,
  optional: (question) => `${question} (optional, Enter to skip)`,
  another: (names) => `So far: ${names}. Anyone else?`,
  needed: 'This is needed.',
  notStated: 'not stated',
  badDate: (flag, word) => ({
    text: `${flag}: "${word}" is not a date; no such day, or not a way we can read.`,
    hint: 'Write 2020-03-10; today and yesterday work too.',
  }),
  badInteger: (flag, word) => ({ text: `${flag} takes a number, not "${word}".` }),
  badChoice: (flag, word, allowed, near) => ({
    text: `${flag} has no "${word}".${near === undefined ? '' : ` Did you mean "${near}"?`}`,
    hint: `Allowed: ${allowed.join(', ')}`,
  }),
  unknownCommand: (name, near) => ({
    text: `There is no command "${name}".${near === undefined ? '' : ` Did you mean "${near}"?`}`,
    hint: 'All commands: proposals --help',
  }),
  unknownOption: (name, near, help) => ({
    text: `There is no option ${name}.${near === undefined ? '' : ` Did you mean ${near}?`}`,
    hint: `See ${help}`,
  }),
  optionWithoutValue: (name, help) => ({
    text: `Option ${name} needs a value.`,
    hint: `See ${help}`,
  }),
  tooManyArguments: (help) => ({
    text: 'Too many arguments; put quotes around text with spaces.',
    hint: `See ${help}`,
  }),
  badLanguage: (word) => ({ text: `Unknown language "${word}".`, hint: 'Use zh-CN or en.' }),
  badColour: (word) => ({ text: `--color has no "${word}".`, hint: 'Use auto, always or never.' }),
  missing: (names, help) => ({ text: `Missing: ${names.join(', ')}.`, hint: `See ${help}` }),
  badTimeZone: (zone) => ({
    text: `The time zone "${zone}" in registry.yaml does not exist.`,
    hint: 'For example: timezone: Asia/Shanghai.',
  }),
  notWritten: 'These changes would be made; nothing was written.',
  brokenFiles: (count) =>
    `${count} ${count === 1 ? 'file' : 'files'} could not be read and ${count === 1 ? 'is' : 'are'} missing above:`,
  seeValidate: 'Explained one by one: proposals validate',
  hint: (hint) => `Hint: ${hint}`,
  bug: 'This is a bug of ours; the registry was not changed. Please report what follows:',
  interrupted: 'Interrupted; nothing was written.',
};
