import { describe, expect, test } from 'vitest';
import { checking } from './checking.ts';

const { both, proposals, aiming, mistakes } = await checking('zh-CN');

describe('what somebody wrote', () => {
  test.each([
    // A number that is missing.
    ['今年共办理各类建议提案件。', ['gap']],
    ['办结率为%，满意率为 ％。', ['gap', 'gap']],
    ['共召开会议×次，办理××件。', ['gap', 'gap']],
    ['年 月 日', ['gap']],
    ['主办件、协办件都按时办结。', []],
    // Last year's year.
    ['2019年，我局共办理了许多建议。', ['old-year 2020']],
    ['2019年以来，市人社局高度重视。', ['old-year 2020']],
    ['临沂市人力资源和社会保障局2019年建议提案办理工作总结', ['old-year 2020']],
    ['临沂市人力资源和社会保障局2020年建议提案办理工作总结', []],
    ['比2019年增加3件，2021年将继续努力。', []],
    ['2020年以来，市人社局高度重视。', []],
    // A sentence that stands twice.
    ['局主要领导多次强调把这项工作抓好。\n局主要领导多次强调把这项工作抓好。', ['repeated 1']],
    ['件件有着落。\n件件有着落。', []],
    // The wrong kind.
    ['认真办理政协建议和人大提案。', ['kind', 'kind']],
    ['共办理议案若干。', ['kind']],
    ['人大代表建议和政协提案办理工作', []],
    // The wrong number or session.
    ['第188号建议办得最好。', ['item']],
    ['第188号提案、第12号建议办得最好。', []],
    ['市二十届人大五次会议以来', ['meeting']],
    ['市十九届人大四次会议以来', ['meeting']],
    ['市十九届人大五次会议、市政协十四届四次会议以来', []],
    // Parts and wholes.
    ['共16件，其中就业5件、社保10件。', ['parts 15']],
    ['共16件，其中就业5件、社保11件。', []],
    ['全部59件中，除2件新交办的外，其余58件已办结。', ['rest 57']],
    ['全部59件中，除2件新交办的外，其余57件已办结。', []],
    // Percentages.
    ['已解决14件，占66.7%；正在解决6件，占28.6%；留作参考1件，占4.8%。', []],
    ['已解决14件，占66.7%；正在解决6件，占30.0%。', ['shares']],
    ['已解决14件，占63%；正在解决6件，占27%。', []],
    // Counts and rates that are not the registry's.
    ['今年，市人社局共受理人大代表建议8件、政协提案16件。', []],
    ['今年，市人社局共受理人大代表建议9件、政协提案15件。', ['count 8', 'count 16']],
    ['共办理建议提案23件。', ['count 24']],
    ['就业方面提案10件办得好。', []],
    ['主办5件、分办15件、协办3件都办结了。', []],
    ['主办12件全部办结。', ['count 5']],
    ['面商率为100%，办结率100%。', ['rate 71.4%']],
    ['满意率达到100%。', []],
    ['满意率为88.2%。', []],
    ['满意率为95%。', ['rate 88.2%、100%']],
    ['力争面商率、办结率、满意率均为100%的目标。', []],
  ])('%s', (text, expected) => {
    expect(mistakes(text)).toEqual(expected);
  });

  test('a goal that is read as a result', () => {
    expect(mistakes('面商率达到100%。', aiming)).toEqual(['goal 71.4%']);
  });

  test('the other body, in a report of one', () => {
    expect(mistakes('认真听取人大代表的意见。', proposals)).toEqual(['kind']);
  });

  test('points of a rate that the two reports do not give, and figures that were revised', () => {
    const figures = new Map([['face_contact', '18/20']]);
    const last = { figures, now: figures };
    expect(mistakes('面商率较上年下降2个百分点。', both, last)).toEqual(['points 90.0% → 71.4%']);
    expect(mistakes('面商率较上年下降18.6个百分点。', both, last)).toEqual([]);
    const now = new Map([['face_contact', '17/20']]);
    expect(mistakes('', both, { figures, now })).toEqual(['revised 17/20']);
  });
});

test('the summary that the bureau printed in 2020 has one mistake: 15 of 16 are told', () => {
  const text = `关于人大代表建议和政协提案办理工作总结
2020年以来，市人社局在市人大常委会人事代表工作委员会、市政府督查室和市政协提案工作委员会的指导帮助下，高度重视建议、提案办理工作。
今年，市人社局共受理人大代表建议8件、政协提案16件。其中，人大建议主办5件、协办3件；政协提案分办15件。
力争达到“与人大代表和政协委员的面商率，建议提案的办结率，代表、委员和广大群众的满意率均为100%”的目标。`;
  expect(mistakes(text)).toEqual(['parts 15']);
});
