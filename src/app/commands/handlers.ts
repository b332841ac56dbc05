import type { Command, CommandType } from '../../domain/commands.ts';
import type { Handler, Handlers, Outcome, Turn } from '../turn/turn.ts';
import { actingHandlers } from './acting.ts';
import { alertHandlers } from './alerts.ts';
import { askHandlers } from './ask.ts';
import { channelHandlers } from './channels.ts';
import { claimHandlers } from './claims.ts';
import { clockHandlers } from './clocks.ts';
import { confirmMailboxHandlers } from './confirm-mailbox.ts';
import { deliveryReportHandlers } from './delivery-report.ts';
import { deskHandlers } from './desk.ts';
import { exportHandlers } from './export.ts';
import { invitationHandlers } from './invitation.ts';
import { leaveHandlers } from './leave.ts';
import { listHandlers } from './lists.ts';
import { nudgeHandlers } from './nudges.ts';
import { pastHandlers } from './past.ts';
import { pharmacyHandlers } from './pharmacy.ts';
import { premisesHandlers } from './premises.ts';
import { privacyHandlers } from './privacy.ts';
import { questionHandlers } from './questions.ts';
import { retentionHandlers } from './retention.ts';
import { roleHandlers } from './roles.ts';
import { stuckHandlers } from './stuck.ts';
import { testResultHandlers } from './test-result.ts';
import { unsureHandlers } from './unsure.ts';
import { walkHandlers } from './walk.ts';

/** What every command does. */
const handlers: Handlers<CommandType> = {
  ...walkHandlers,
  ...stuckHandlers,
  ...pharmacyHandlers,
  ...askHandlers,
  ...unsureHandlers,
  ...alertHandlers,
  ...testResultHandlers,
  ...clockHandlers,
  ...deskHandlers,
  ...questionHandlers,
  ...listHandlers,
  ...claimHandlers,
  ...leaveHandlers,
  ...roleHandlers,
  ...premisesHandlers,
  ...confirmMailboxHandlers,
  ...channelHandlers,
  ...actingHandlers,
  ...invitationHandlers,
  ...nudgeHandlers,
  ...deliveryReportHandlers,
  ...exportHandlers,
  ...pastHandlers,
  ...privacyHandlers,
  ...retentionHandlers,
};

/** Carries out a command. */
export function carryOut(turn: Turn, command: Command): Promise<Outcome> {
  const handler = handlers[command.type] as Handler;
  return handler(turn, command);
}
