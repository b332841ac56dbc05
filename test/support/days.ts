import { day, type TestBot } from './bot.ts';
import type { TeamsPerson } from './teams.ts';

/** Lets days pass, with a sweep on each. @returns the texts of the messages that came to a person meanwhile */
export async function passDays(bot: TestBot, person: TeamsPerson, days: number): Promise<string[]> {
  const before = person.cards().length;
  for (let count = 0; count < days; count += 1) {
    bot.wait(day);
    await bot.sweep();
  }
  return person
    .cards()
    .slice(before)
    .map(({ text }) => text);
}
