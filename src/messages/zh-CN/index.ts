import { addresses } from './addresses.ts';
import { changed } from './changed.ts';
import { checks } from './checks.ts';
import { commands } from './commands.ts';
import { correcting } from './correcting.ts';
import { deadlines } from './deadlines.ts';
import { doctor } from './doctor.ts';
import { due } from './due.ts';
import { explain } from './explain.ts';
import { findings } from './findings.ts';
import { gate } from './gate.ts';
import { git } from './git.ts';
import { hands } from './hands.ts';
import { history } from './history.ts';
import { ics } from './ics.ts';
import { importing } from './importing.ts';
import { ledger } from './ledger.ts';
import { next } from './next.ts';
import { params } from './params.ts';
import { questions } from './questions.ts';
import { registry } from './registry.ts';
import { report } from './report/index.ts';
import { rules } from './rules.ts';
import { screens } from './screens.ts';
import { shell } from './shell.ts';
import { slips } from './slips.ts';
import { statistics } from './statistics.ts';
import { steps } from './steps.ts';
import { story } from './story.ts';
import { tables } from './tables.ts';
import { terminal } from './terminal.ts';
import { terms } from './terms.ts';
import { timeline } from './timeline.ts';
import { undo } from './undo.ts';
import { urging } from './urging.ts';
import { validation } from './validation.ts';
import { verbs } from './verbs.ts';
import { weekly } from './weekly.ts';

export const zhCN = {
  terms,
  addresses,
  steps,
  commands,
  changed,
  correcting,
  importing,
  ledger,
  tables,
  timeline,
  undo,
  validation,
  explain,
  gate,
  screens,
  story,
  verbs,
  next,
  params,
  questions,
  shell,
  registry,
  git,
  hands,
  deadlines,
  doctor,
  due,
  urging,
  weekly,
  ics,
  statistics,
  report,
  terminal,
  findings: { ...findings, ...checks, ...slips, ...history, ...rules },
};
