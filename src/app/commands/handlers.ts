import type { Command, CommandType } from '../../domain/commands.ts';
import type { Handler, Handlers, Outcome, Turn } from '../turn/turn.ts';
import { alertHandlers } from './alerts.ts';
import { askHandlers } from './ask.ts';
import { clockHandlers } from './clocks.ts';
import { deskHandlers } from './desk.ts';
import { listHandlers } from './lists.ts';
import { pharmacyHandlers } from './pharmacy.ts';
import { stuckHandlers } from './stuck.ts';
import { walkHandlers } from './walk.ts';

/** What every command does. */
const handlers: Handlers<CommandType> = {
  ...walkHandlers,
  ...stuckHandlers,
  ...pharmacyHandlers,
  ...askHandlers,
  ...alertHandlers,
  ...clockHandlers,
  ...deskHandlers,
  ...listHandlers,
};

/** Carries out a command. */
export function carryOut(turn: Turn, command: Command): Promise<Outcome> {
  const handler = handlers[command.type] as Handler;
  return handler(turn, command);
}
