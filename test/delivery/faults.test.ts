import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { toAdaptiveCard } from '../../src/cards/adaptive-card.ts';
import { peopleOf } from '../../src/app/alerts/people.ts';
import type { Ports } from '../../src/app/ports.ts';
import { alertView } from '../../src/app/present/alert.ts';
import { alertCardId } from '../../src/app/sending/outbox.ts';
import { teamsRates } from '../../src/app/sending/rates.ts';
import { createSender } from '../../src/app/sending/sender.ts';
import { takeTurn } from '../../src/app/turn/take-turn.ts';
import { beginWork } from '../../src/app/work.ts';
import { personId } from '../../src/domain/people/person.ts';
import type { Messenger } from '../../src/ports/messenger.ts';
import { createAdapter } from '../../src/teams/adapter.ts';
import { isTrustedServiceUrl } from '../../src/teams/address.ts';
import { createMessenger } from '../../src/teams/messenger.ts';
import { beginning } from '../support/bot.ts';
import { readCard } from '../support/cards.ts';
import { type Random, seededRandom } from '../support/random.ts';
import { addArea, addressOf, adminIds, askForLead, chatOf, leadId } from './cells.ts';
import { ambiguous, type FaultyConnector, openFaultyConnector, type Seen } from './faulty-connector.ts';
import { createVirtualTime, type VirtualTime } from './virtual-time.ts';
import { createWorld, tenantId } from './world.ts';

const seed = 20261102;
const alertCount = 500;
const pressCount = 400;
/** Both leads of one cell, the first of a second one, and the second of a third one. */
const blockedLeads = [leadId(0, 0), leadId(0, 1), leadId(1, 0), leadId(2, 1)];

/** Counts the attempts to send, and those that have not come to an end. */
function counting(messenger: Messenger): { messenger: Messenger; attempts: () => number; open: () => number } {
  let attempts = 0;
  let open = 0;
  async function count<Result>(attempt: Promise<Result>): Promise<Result> {
    attempts += 1;
    open += 1;
    try {
      return await attempt;
    } finally {
      open -= 1;
    }
  }
  return {
    messenger: {
      send: (...message) => count(messenger.send(...message)),
      update: (...message) => count(messenger.update(...message)),
    },
    attempts: () => attempts,
    open: () => open,
  };
}
