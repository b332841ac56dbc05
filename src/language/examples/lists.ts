import { phrases } from '../../content/phrases.ts';

/** What cell leads and admins ask. Codes and cells stand for any. */
export const lists: Readonly<Record<string, readonly string[]>> = {
  audit: phrases(`
    audit; audit of Kofi Lund; who changed things lately; show me the audit log; audit log; who did what;
    who changed what; what did Grace do; audit of Grace; show what Tom has done; show me all actions;
    who has done what today; log of actions; who changed things last week; trail of changes;
    show the audit trail; actions by Priya; what did Grace change; what has Tom been doing; who moved FAB12;
    who made the changes; list of changes by Priya; who did what yesterday; actions taken last week;
    who has been doing what`),
  at_risk: phrases(`
    who is at risk; which mailboxes are at risk; mailboxes at risk; at risk; which pharmacies are at risk;
    who has too few people for the mailbox; which have only one account left; where can only one person get in;
    mailboxes with too few accounts; at risk in North; which could lose their mailbox; endangered mailboxes;
    which confirmed ones are at risk; where are we about to lose the mailbox`),
  blocked: phrases(`
    how many are blocked; anyone blocked in North?; list blocked premises; wich shops are stuk; who is blocked;
    which of mine are blocked; which pharmacies are stuck; list blocked pharmacies; who has a problem;
    any blockers; who is stuck and why; which ones have problems; show blocked in North; who needs help;
    whos in trouble; what problems do pharmacies have; anyone stuck?; blocked list; which ones have an issue;
    where are there problems; who else is blocked; all open blockers; are there any issues with pharmacies;
    who has got trouble; problem pharmacies; who is having trouble; who has hit a problem;
    anyone in difficulty; who is struggling; anybody having problems; problems anywhere; trouble spots;
    who is having issues; pharmacies with trouble; what is blocking people; who in my cell has a problem;
    which need help; what is holding them up`),
  counts: phrases(`
    progress by cell; statistics please; numbers for South; how are the cells doing; show me the numbers;
    give me the totals; show the numbers; numbers please; how many in each cell; totals; statistics;
    how are we doing overall; overall progress; figures by cell; give me a summary of numbers;
    how many confirmed so far in total; counts; stats; how far are the cells; dashboard; overview;
    how many done so far; what are the figures; chart of progress; summary of where we are overall;
    how many of how many; what percentage is done; monday numbers; the figures please; how many are done;
    how many have we got; how many so far; running total; tally; scoreboard; league table of cells;
    how is each cell doing; percent by cell; summary per cell; give me the stats; where are we in numbers`),
  delivery_report: phrases(`
    who didnt get the message; has my message been delivered; did the nudge reach everybody; did it arrive;
    did the nudge arrive; who got the message; was my message delivered; delivery report; did everybody get it;
    who did not get the nudge; has it reached them; how many were delivered; which messages failed;
    did my reminder go out; did they all receive the nudge; report on the last nudge; who has not received it;
    has everyone had the message; who did the nudge not reach; did it get through; did my nudge get through;
    who has had it; any that bounced; did everyone receive my message; did the message land; how many got it;
    nudge results; who missed the message`),
  due: phrases(`
    which accounts are due to log in this week; who has to change their password in the next 10 days;
    passwords expiring in the next month; who must log in soon; who in Central needs to log in within 3 days;
    who is due to log in; who must change their password; passwords expiring soon;
    who needs to log in this week; accounts due within 7 days; whose password expires in 14 days;
    who has to log in within 5 days; which accounts are about to lapse; who is due; password changes due;
    log ins due in the next week; whose accounts lapse soon; who needs a new password within 10 days;
    passwords that run out this month; who should log in in the next 3 days; due soon;
    which passwords are nearly out; passwords up soon; whose password is up; passwords coming up;
    who is coming up for a password change; log ins coming up; accounts near 30 days;
    who is close to being locked; whose 30 days are nearly over;
    who should change their password in the next fortnight; expiring within 14 days; who is nearly due`),
  export: phrases(`
    export; as csv; download this list; send me the list as excel; export this; can i have it as a file;
    give me the csv; spreadsheet please; save as csv; export the list; csv; i want that in excel;
    put it in a spreadsheet; email me the spreadsheet; make a file of it; stick that in excel;
    put that in excel; excel please; in a spreadsheet; give it me as a file; download the list; make it a csv;
    print that list; csv of that; want it as spreadsheet`),
  follow_up: phrases(`
    only Central please; and in South?; only North; and South?; just Central; what about South;
    the same for North; now Central; and in Central; only those in South; same but for North;
    older than 30 days; more than 14 days; only those over two weeks; longer than 10 days;
    just the waiting ones; only the confirmed; only those with none; only the unknown ones;
    just those who say they have one; and the waiting ones in North; only the ones that are waiting;
    those older than a month in South; just the confirmed ones; limit to North; filter by Central;
    ok just the South ones; only ones over 3 weeks; only the ones in North; those over a month;
    just the ones in Central; South only; North only; more than 3 weeks; over 10 days only; only none;
    only the ones older than a fortnight; narrow it to South; the waiting only; only applied ones`),
  funnel: phrases(`
    where do they get stuck in the walk; how long does each step take; which step takes longest;
    at which step do people stop; where do people drop out; funnel; time per step; steps where they get stuck;
    how far do pharmacies get; which question do they stop at; where do most pharmacies hang;
    which step loses most; average days per step; how many at each step; pharmacies by step;
    where are they all in the walk; bottleneck; at what point do people give up; where do they give up;
    where do people get lost; hardest step; slowest step; which step is the slowest;
    how long do they spend on each step; how long does each stage take; drop off by step;
    what stage are they all stuck at; how many at each stage; pipeline; where in the walk do pharmacies stop;
    which part takes the longest`),
  having: phrases(`
    which pharmacies have a mailbox; how many have a confirmed mailbox;
    which premises already have one confirmed; who in North has a mailbox; show me the confirmed mailboxes;
    who has a shared mailbox; who has one; which have one already; pharmacies with a mailbox;
    show those with a mailbox; list the confirmed ones; which are confirmed; who has got a mailbox in Central;
    how many have a mailbox; mailboxes confirmed so far; who already has it; ones that have a mailbox;
    which shops have got theirs; all with a confirmed mailbox; show me the ones that do have one;
    whose mailbox is confirmed; which ones do have it; the ones with; who do have one; those who got theirs;
    all that have it; which pharmacies have got theirs; who is sorted with a mailbox;
    the ones that are confirmed; who has one in North; who has got one in Central; which ones have one`),
  history: phrases(`
    who did what at FZ210; show the history for FZ312; what has happened at fad37; history of FAB12;
    what happened at FAD37; what has happened with FZ210; show history FZ312; full history for FAB12;
    timeline of FAD37; everything that happened at FZ214; events of FAB12; past of FZ210; log of FAD37;
    story so far at FAB12; what was done at FZ312; whats gone on at FZ214; what went on at FAB12;
    all events at FAD37; run me through FZ210; how did FZ312 get here; everything on FAB12 from the start;
    past record of FAD37; what has been going on at FZ210`),
  lacking: phrases(`
    which lack one; whch pharmacies lack a mailbx; who says they have a mailbox but isnt confirmed;
    who still needs a shared mailbox; pharmacies w/o mailbox pls; how many premises are missing a mailbox;
    which of my pharmacies have no mailbox; who in my cell still lacks one;
    which pharmacies have applied and have no mailbox yet; list pharmacies without a shared mailbox in North;
    pharmacies whose mailbox is unknown; which pharmacies have no mailbox; who has no shared mailbox;
    pharmacies without a mailbox; who lacks one; show those without; which dont have one;
    which have not got one; missing mailboxes in North; who still needs one;
    pharmacies lacking a shared mailbox; who is without a mailbox in South; not confirmed pharmacies;
    which mailboxes are not confirmed; everybody who isnt confirmed; unconfirmed ones;
    who has not got a mailbox confirmed; list premises with no mailbox; how many lack a mailbox;
    the ones without a mailbox; those still without; shops that dont have a mailbox yet;
    which of our pharmacies are missing a mailbox; show pharmacies where the mailbox is unknown;
    who says they have one but is not confirmed; which premises lack a shared mailbox;
    who still hasnt got theirs; who hasnt got theirs; got no shared mailbox; no mailbox yet;
    every pharmacy with no mailbox; the ones who have none; have nots; North without; who is missing theirs;
    outstanding mailboxes; still outstanding; who has yet to get one; whos left without;
    those still to get a mailbox; yet to be confirmed; all that are not confirmed;
    pharmacies we still have to get a mailbox for; laggards`),
  leads_not_opened: phrases(`
    any leads not on board yet; who of the cell leads has never used the bot;
    which leads have not opened the bot; leads who havent opened it yet; leads not here;
    cell leads who never used it; who of the leads hasnt opened it; leads that are not on teams;
    any lead who has not started the bot; which cell leads are missing; leads who have not joined;
    inactive leads; leads that havent been here; have all the leads opened it; which leads have yet to open it;
    leads who never looked; who among the leads has not used it; leads that never opened the bot;
    leads yet to log on here`),
  locked_out: phrases(`
    list the locked out accounts; who in North is locked out; anyone locked out of nhsmail?;
    how many accounts are locked; who is locked out; list of locked accounts; which accounts are locked;
    anybody locked out; who reported being locked out; who cannot log in; locked out in South;
    people who are locked; accounts locked out; how many are locked out; show locked out users;
    which people cant get into their account; who in my cell cannot log in; anyone who cant get in;
    how many people are locked out; locked out right now; accounts that are locked;
    users locked out of nhsmail; any lockouts; lockouts; whos been locked out; who cant sign in at the moment`),
  more_rows: phrases(`
    show more; next page; show me the rest of the list; more; the next ones; more rows; next 10;
    go to the next page; rest of the list; page 2; see more; keep going with the list; further rows;
    show the rest of this list; what else is on the list; the next lot; next lot please; keep scrolling;
    carry on with the list; and more; the rest please`),
  my_alerts: phrases(`
    show me my open cases; open alerts pls; my alerts; any alerts for me; open alerts; what is open for me;
    anything for me; my open cases; what do i have to do; alerts waiting for me; any new alerts;
    which alerts are mine; what have i got open; is there anything i need to deal with;
    what should i deal with first; show me the alerts; my list of alerts; cases for me; what else is open;
    whats on my plate; any alerts left; whats waiting for me; whats waiting for me this morning; what needs me;
    anything in my inbox here; my to do; my queue; what is on my list; who needs me; what else have i got open;
    what have i to do today; anything to deal with`),
  my_premises: phrases(`
    what pharmacies am i down for; what are my pharmacies; my pharmacies; which pharmacies do i look after;
    all pharmacies i am linked to here; my premises; which shops are mine`),
  nobody_on_teams: phrases(`
    premises with no one on Teams; which shops in South are not on teams;
    which pharmacies have nobody on teams; who isnt on teams yet; who is not on teams;
    pharmacies with nobody on teams; which have no one on teams; nobody here yet; where is nobody on teams;
    pharmacies without anyone on teams; who has not opened the bot; which pharmacies never opened the bot;
    not on teams; which pharmacies have nobody in teams; shops no one has joined from;
    which havent joined teams; where do we have nobody on teams; no one from the pharmacy in teams;
    shops with no teams user; who has nobody here; pharmacies that nobody has joined for; missing from teams;
    who never came on teams`),
  not_blocked: phrases(`
    which premises have no problems; which pharmacies arent stuck; list the ones that are not blocked;
    who is not blocked; which are not stuck; pharmacies without blockers; ones with no problems; not blocked;
    unblocked pharmacies; which have no blocker; who has no issues; those that are fine;
    pharmacies without any trouble; which arent in trouble; show the unblocked ones;
    everybody without a blocker; no blockers at all; with nothing in the way; free of problems;
    who is trouble free; no issues; who is getting on fine; smooth ones`),
  not_heard: phrases(`
    accounts not heard from; who have we not heard from; who is not heard from; not heard from for 30 days;
    who hasnt logged in; who has not logged in for a month; accounts with no log in; who hasnt logged in for ages;
    which accounts are silent; silent accounts; accounts that may have lapsed; whose account has lapsed;
    who has not reported a log in; accounts without a log in for 30 days; overdue log ins;
    who missed their log in; people who did not log in`),
  not_started: phrases(`
    who hasn't even begun; which pharmacies havent started yet; pharmacies in North not started; not started;
    who has not started; which have not begun; not started yet; pharmacies that have done nothing;
    who never started; ones that havent begun; who did nothing so far;
    which pharmacies have not started in North; yet to start; who is still to start; not even begun;
    havent made a start; no start yet; anyone yet to begin; yet to begin; still at zero; who is at the start;
    not made a start; hasnt done anything; havent lifted a finger; havent even started;
    still have not started in Central; who has done nothing`),
  ready: phrases(`
    how many premises are ready; who is ready to sign up; which pharmacies are ready; ready pharmacies please;
    who is ready; ready ones; who can sign up; who is through; finished pharmacies; which ones are finished;
    who is done; ready in South; how many are ready; which have completed everything; who may sign up;
    who has finished; all complete ones; pharmacies that are ready to go; good to go; how many are good to go;
    all set ones; who has everything done; who got through; the finished ones; who is complete;
    completed pharmacies; passed everything; who has the green light`),
  retention: phrases(`
    what are the retention rules; how long are records kept; when is personal data deleted;
    how long do you keep data; how long is data kept; when is data deleted; retention; retention period;
    what is the retention policy; how long are records stored; when do you delete old data;
    how long is personal data stored; data retention rules; after what time is data erased;
    how long do we keep things; how long do you store stuff; when does data get deleted;
    when are old records removed; do you keep data for ever`),
  stalled: phrases(`
    which pharmacies have stalled; where has nothing happened for two weeks; who is stalled;
    which walks have gone quiet; which pharmacies stalled; who has gone quiet; stalled;
    who started but stopped; no progress for weeks; which are stalled in Central; nothing happening where;
    who went silent; who has stopped halfway; quiet pharmacies; which walks stopped;
    those that began and then nothing; started and not finished; who gave up half way; dormant ones;
    fell silent; who fell silent; gone off the radar; no movement; nothing doing; began and then fell silent;
    lost momentum; left it half way; dropped off; stuck half way with no activity; no activity for a while;
    who has ground to a halt`),
  status_of: phrases(`
    state of fz210?; how are things at FZ331; status of FAB12; how is FAD37 doing; how is FZ210 getting on;
    where is FAB12 up to; show me FZ312; tell me about FAD37; what about FZ214; FAB12?; state of FAD37;
    how far is FZ210; has FZ312 got a mailbox; whats happening with FAB12; where does FZ214 stand;
    is FAB12 ready; details for FZ312; hows FAD37 going; wheres FAB12 up to; is FAB12 sorted; is FAD37 done;
    any progress at FZ210; how are things with FZ312; is FZ214 still stuck; did FAB12 apply; has FAD37 replied;
    whats the state of play at FZ210; update on FAB12; anything new from FAD37; what is FZ312 waiting for;
    has FAB12 been confirmed`),
  the_others: phrases(`
    and the others; what about the others; the others; the rest of them; and the rest; the other ones;
    now the ones not on the list; what about those not in it; show the others; and everyone else;
    all the others; the opposite; and those that are not; which are the others; who else then;
    what of the other ones; whats with the others; and the other pharmacies; the remaining ones;
    what about the rest of them; those not listed; the rest then; how about everyone else`),
  their_lead: phrases(`
    who is their lead; whos their cell lead; who leads them; who is the lead there; and their lead;
    which lead do they have; who is responsible for them; who looks after them; lead of these;
    who is in charge of them; whose are they; and who leads those; which lead has those; who has those;
    who looks after these ones; whose cell are they in; who do they belong to;
    who is the lead of those pharmacies; their leads please; who should i ring about them`),
  this_week: phrases(`
    give me the week in short; what changed in the last 7 days; this weeks activity; weekly summary;
    what happened this week; news of the week; last 7 days; weekly report; whats new; what is new this week;
    anything new since monday; what changed this week; summary of the week; what has happened lately;
    what happened in South this week; what went on the last seven days; weekly roundup; recent changes;
    what changed since last week; anything happen since last monday; any changes since friday;
    what is new in North since monday; whats new in the last 7 days; last weeks news; how was the week;
    week in review; recent activity; what has moved this week; catch me up`),
  trend: phrases(`
    trend; progress by week; week by week; how has it gone over the last weeks; progress over time;
    is it getting better; are the numbers going up; weekly numbers; how did it develop;
    development over the last months; chart over time; how are we doing compared with last month;
    is it improving; growth over the weeks; show the trend; history of the numbers; numbers week on week;
    creeping up week on week; going up or down; better or worse than last week; weekly progress chart;
    are we getting better; are we speeding up; how is the curve; progress since october;
    compared to last month; month by month; over the last few weeks how did it go`),
  waiting: phrases(`
    waiting longer than 10 days in North; waiting over a fortnight; who is waiting for the portal;
    who applied and is still waiting; who is waiting; waiting for the portal;
    who has waited longer than 14 days; who waits more than two weeks; pharmacies waiting in North;
    waiting longer than 10 days; who applied and waits; who is still waiting for an answer;
    applied but no mailbox yet; waiting over a month; those waiting on nhsmail; which ones wait for the portal;
    how many are waiting; who has applied; who is waiting the longest; been waiting over a month;
    whos been waiting longest; waited too long; in the queue at the portal; waits for more than three weeks;
    still with the portal; applications pending; pending ones; who has applied and heard nothing`),
  who_leads: phrases(`
    who leads North; who looks after the central cell; which lead is in charge of north; who are the leads;
    show all cell leads and their cells; who is the lead of South; who leads FAB12;
    which lead looks after Central; who is in charge of North; cell leads list; show all leads;
    who is the lead for FAD37; leads of each cell; who is responsible for FZ210; who runs South;
    name of the lead of Central; list the leads; all the cell leads; who looks after FAB12;
    who heads the North cell; lead of North?; whos heading up South; who heads North; who has Central;
    who covers South; who is the person for North; lead for FZ210 who; who is over Central;
    name and number of the North lead; whos the lead for FAD37; who is lead at FAB12;
    person in charge of South`),
};
