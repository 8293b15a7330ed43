import { addressWritten } from './address-written.ts';
import { calendarBoth } from './calendars/calendar-both.ts';
import { calendarIncomplete } from './calendars/calendar-incomplete.ts';
import { calendarNoNotice } from './calendars/calendar-no-notice.ts';
import { calendarNotWeekend } from './calendars/calendar-not-weekend.ts';
import { calendarOtherYear } from './calendars/calendar-other-year.ts';
import { datesOutOfOrder } from './dates-out-of-order.ts';
import { formRules, type RuleFacts } from './form.ts';
import { historyRules } from './history/index.ts';
import { idNumberWritten } from './id-number-written.ts';
import { addressNoDoor } from './people/address-no-door.ts';
import { addressNoPlace } from './people/address-no-place.ts';
import { addressOnlyName } from './people/address-only-name.ts';
import { phoneImplausible } from './people/phone-implausible.ts';
import { postcodeImplausible } from './people/postcode-implausible.ts';
import { phoneWritten } from './phone-written.ts';
import { placeholderText } from './placeholder-text.ts';
import { assignedAnotherYear } from './records/assigned-another-year.ts';
import { classUnstated } from './records/class-unstated.ts';
import { closedWithoutGround } from './records/closed-without-ground.ts';
import { coUnitReplies } from './records/co-unit-replies.ts';
import { documentNumberManner } from './records/document-number-manner.ts';
import { eventTwice } from './records/event-twice.ts';
import { factInTheFuture } from './records/fact-in-the-future.ts';
import { identityContradicted } from './records/identity-contradicted.ts';
import { illegalStep } from './records/illegal-step.ts';
import { itemTwice } from './records/item-twice.ts';
import { joinedOneSided } from './records/joined-one-sided.ts';
import { joinedUnknown } from './records/joined-unknown.ts';
import { leadUnitBesideUs } from './records/lead-unit-beside-us.ts';
import { namesRunTogether } from './records/names-run-together.ts';
import { namesakeOnFile } from './records/namesake-on-file.ts';
import { noLead } from './records/no-lead.ts';
import { numberGap } from './records/number-gap.ts';
import { numberUsedTwice } from './records/number-used-twice.ts';
import { overdueUnextended } from './records/overdue-unextended.ts';
import { personMissing } from './records/person-missing.ts';
import { promisedDateMoved } from './records/promised-date-moved.ts';
import { proposerTwice } from './records/proposer-twice.ts';
import { roleUnstated } from './records/role-unstated.ts';
import { roundMissing } from './records/round-missing.ts';
import { roundTwice } from './records/round-twice.ts';
import { sameTitle } from './records/same-title.ts';
import { slipNumberUsedTwice } from './records/slip-number-used-twice.ts';
import { stepSkipped } from './records/step-skipped.ts';
import { twoLeadSections } from './records/two-lead-sections.ts';
import { twoLeads } from './records/two-leads.ts';
import { unknownBatch } from './records/unknown-batch.ts';
import { unknownClassInRecord } from './records/unknown-class-in-record.ts';
import { unknownHandlerInRecord } from './records/unknown-handler-in-record.ts';
import { unknownLeaderInRecord } from './records/unknown-leader-in-record.ts';
import { unknownRecipientInRecord } from './records/unknown-recipient-in-record.ts';
import { unknownSectionInRecord } from './records/unknown-section-in-record.ts';
import { unknownTopicInRecord } from './records/unknown-topic-in-record.ts';
import { withItemsApart } from './records/with-items-apart.ts';
import { withItemsUnknown } from './records/with-items-unknown.ts';
import type { Rule, TextRule } from './rule.ts';
import { batchCount } from './settings/batch-count.ts';
import { batchTwice } from './settings/batch-twice.ts';
import { checkFixed } from './settings/check-fixed.ts';
import { exceptionUnknown } from './settings/exception-unknown.ts';
import { reportNameless } from './settings/report-nameless.ts';
import { ruleCapBelowTerm } from './settings/rule-cap-below-term.ts';
import { ruleCircular } from './settings/rule-circular.ts';
import { ruleEvent } from './settings/rule-event.ts';
import { ruleEventMissing } from './settings/rule-event-missing.ts';
import { ruleNeverUsed } from './settings/rule-never-used.ts';
import { rulePartUnused } from './settings/rule-part-unused.ts';
import { ruleRole } from './settings/rule-role.ts';
import { ruleTarget } from './settings/rule-target.ts';
import { ruleUnknownBatch } from './settings/rule-unknown-batch.ts';
import { sectionTwice } from './settings/section-twice.ts';
import { unknownCheck } from './settings/unknown-check.ts';
import { unknownSectionInSettings } from './settings/unknown-section-in-settings.ts';

/** Every rule about what the files mean; a new one is one file, and one line here. */
export const rules: readonly Rule[] = [
  twoLeads,
  noLead,
  proposerTwice,
  namesRunTogether,
  numberUsedTwice,
  documentNumberManner,
  slipNumberUsedTwice,
  numberGap,
  joinedUnknown,
  joinedOneSided,
  withItemsUnknown,
  withItemsApart,
  roundTwice,
  eventTwice,
  twoLeadSections,
  roundMissing,
  coUnitReplies,
  datesOutOfOrder,
  unknownSectionInRecord,
  unknownLeaderInRecord,
  unknownClassInRecord,
  unknownBatch,
  personMissing,
  namesakeOnFile,
  addressOnlyName,
  addressNoDoor,
  addressNoPlace,
  postcodeImplausible,
  phoneImplausible,
  roleUnstated,
  leadUnitBesideUs,
  promisedDateMoved,
  identityContradicted,
  assignedAnotherYear,
  itemTwice,
  sameTitle,
  unknownHandlerInRecord,
  unknownTopicInRecord,
  unknownRecipientInRecord,
  classUnstated,
  overdueUnextended,
  illegalStep,
  stepSkipped,
  closedWithoutGround,
  unknownSectionInSettings,
  sectionTwice,
  ruleEvent,
  ruleEventMissing,
  ruleTarget,
  ruleCircular,
  ruleCapBelowTerm,
  ruleNeverUsed,
  rulePartUnused,
  ruleRole,
  ruleUnknownBatch,
  reportNameless,
  unknownCheck,
  checkFixed,
  exceptionUnknown,
  batchTwice,
  batchCount,
  calendarOtherYear,
  calendarBoth,
  calendarNotWeekend,
  calendarIncomplete,
  calendarNoNotice,
];

/** The rules about single texts. */
export const textRules: readonly TextRule[] = [
  factInTheFuture,
  placeholderText,
  idNumberWritten,
  phoneWritten,
  addressWritten,
];

/** Everything that can be found wrong, by code. */
export const everyRule: readonly RuleFacts[] = [
  ...formRules,
  ...rules,
  ...textRules,
  ...historyRules,
];
