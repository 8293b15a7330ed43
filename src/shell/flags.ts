import type { Param } from '../commands/param.ts';

/** `coUnits` → `--co-units`. */
export function flagOf(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** How a parameter is written in help: `--role <word>`, `<id>`. */
export function usageOf(key: string, param: Param, placeholder: string): string {
  if (param.place === 'argument') {
    const name = `${key}${param.many ? '...' : ''}`;
    return param.required ? `<${name}>` : `[${name}]`;
  }
  return param.type === 'flag' ? flagOf(key) : `${flagOf(key)} <${placeholder}>`;
}
