import { lines } from './lines.ts';

/** What cell leads and admins ask. Codes and cells stand for any. */
export const lists: Readonly<Record<string, readonly string[]>> = {
  audit: lines(`
    audit
    audit of Kofi Lund
    who changed things lately
    show me the audit log`),
  blocked: lines(`
    how many are blocked
    anyone blocked in North?
    list blocked premises
    wich shops are stuk
    who is blocked
    which of mine are blocked`),
  counts: lines(`
    progress by cell
    statistics please
    numbers for South
    how are the cells doing
    show me the numbers
    give me the totals`),
  delivery_report: lines(`
    who didnt get the message
    has my message been delivered
    did the nudge reach everybody`),
  due: lines(`
    which accounts are due to log in this week
    who has to change their password in the next 10 days
    passwords expiring in the next month
    who must log in soon
    who in Central needs to log in within 3 days`),
  follow_up: lines(`
    only Central please
    and in South?`),
  having: lines(`
    which pharmacies have a mailbox
    how many have a confirmed mailbox
    which premises already have one confirmed
    who in North has a mailbox
    show me the confirmed mailboxes`),
  history: lines(`
    who did what at FZ210
    show the history for FZ312
    what has happened at fad37`),
  lacking: lines(`
    which lack one
    whch pharmacies lack a mailbx
    who says they have a mailbox but isnt confirmed
    who still needs a shared mailbox
    pharmacies w/o mailbox pls
    how many premises are missing a mailbox
    which of my pharmacies have no mailbox
    who in my cell still lacks one
    which pharmacies have applied and have no mailbox yet
    list pharmacies without a shared mailbox in North
    pharmacies whose mailbox is unknown`),
  leads_not_opened: lines(`
    any leads not on board yet
    who of the cell leads has never used the bot
    which leads have not opened the bot
    leads who havent opened it yet`),
  locked_out: lines(`
    list the locked out accounts
    who in North is locked out
    anyone locked out of nhsmail?
    how many accounts are locked`),
  more_rows: lines(`
    show more
    next page
    show me the rest of the list`),
  my_alerts: lines(`
    show me my open cases
    open alerts pls
    my alerts
    any alerts for me`),
  my_premises: lines(`
    what pharmacies am i down for
    what are my pharmacies
    my pharmacies
    which pharmacies do i look after
    all pharmacies i am linked to here
    my premises
    which shops are mine`),
  nobody_on_teams: lines(`
    premises with no one on Teams
    which shops in South are not on teams
    which pharmacies have nobody on teams
    who isnt on teams yet`),
  not_blocked: lines(`
    which premises have no problems
    which pharmacies arent stuck
    list the ones that are not blocked`),
  not_started: lines(`
    who hasn't even begun
    which pharmacies havent started yet
    pharmacies in North not started
    not started`),
  ready: lines(`
    how many premises are ready
    who is ready to sign up
    which pharmacies are ready
    ready pharmacies please`),
  retention: lines(`
    what are the retention rules
    how long are records kept
    when is personal data deleted`),
  stalled: lines(`
    which pharmacies have stalled
    where has nothing happened for two weeks
    who is stalled
    which walks have gone quiet`),
  status_of: lines(`
    state of fz210?
    how are things at FZ331
    status of FAB12`),
  this_week: lines(`
    give me the week in short
    what changed in the last 7 days
    this weeks activity
    weekly summary`),
  waiting: lines(`
    waiting longer than 10 days in North
    waiting over a fortnight
    who is waiting for the portal
    who applied and is still waiting`),
  who_leads: lines(`
    who leads North
    who looks after the central cell
    which lead is in charge of north
    who are the leads
    show all cell leads and their cells`),
};
