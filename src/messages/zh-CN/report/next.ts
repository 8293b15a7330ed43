import type { PrintedRate } from './basics.ts';
import { and } from './joining.ts';

/** The sentences of 下一步: what was promised, and what is aimed at. */
export const next = {
  promises: (n: number) => `已登记、尚未到期的承诺事项${n}项：`,
  promise: (d: {
    readonly item: string;
    readonly promise: string;
    readonly due: string;
    readonly section: string | undefined;
  }) =>
    `${d.item}：${d.promise}，${d.due}前完成${d.section === undefined ? '' : `（${d.section}）`}`,
  hiddenPromises: (n: number) => `另有不公开件的承诺${n}项。`,
  /** A target is never told without being called one, and the year's own result stands beside it. */
  targets(
    period: {
      /** Whose results stand beside the targets. */
      readonly when: string;
      /** The year aimed at; not told of a period that is no year. */
      readonly year: number | undefined;
    },
    goals: readonly {
      readonly name: string;
      readonly goal: string;
      readonly result: PrintedRate | undefined;
    }[],
  ): string {
    const same = new Set(goals.map(({ goal }) => goal)).size === 1 && goals.length > 1;
    const aims = same
      ? `${and(goals.map(({ name }) => name))}均达到${goals[0]?.goal}`
      : goals.map(({ name, goal }) => `${name}达到${goal}`).join('，');
    const results = goals.flatMap(({ name, result }) =>
      result === undefined ? [] : [`${name}${result.percent}%（${result.n}/${result.of}）`],
    );
    return `${period.year === undefined ? '' : `${period.year}年的`}目标：${aims}（以上是目标，不是${period.when}的结果${results.length === 0 ? '' : `；${period.when}的结果为${results.join('、')}`}）。`;
  },
};
