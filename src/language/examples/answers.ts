import { phrases } from '../../content/phrases.ts';

/** Answers to the questions of the walk, besides the words of the content pack; key: question and option. */
export const answers: Readonly<Record<string, readonly string[]>> = {
  'account_linked:not_yet': phrases(`
    no; still not linked; not yet linked; hasnt been linked; no the owner hasnt done it;
    waiting for the owner to link; owner will do it tomorrow; not done; still waiting for the link;
    they still need to be added; she isnt linked; still to be added; not on there yet; owner is away;
    not so far; she cannot see it yet; waiting on the owner; no link yet`),
  'account_linked:yes': phrases(`
    yep; owner has linked me; yes linked; all linked; owner linked her; done that; added now; has access now;
    he can see it; they can see the shared mailbox; owner did it today; sorted, linked; all added;
    she can see the inbox; he can see the inbox; it shows up now; linked up; yes they are on;
    can get into it now; owner has added them; on there now`),
  'account_set_up:not_yet': phrases(`
    still to do the security questions; havent done mfa yet; not yet; still to do; security questions not done;
    half of it; some of it; only logged in so far; not finished; mfa is missing; will do it this week;
    he still needs to accept the policy; three out of four; nearly; not completely; waiting for her to do it;
    he hasnt logged in yet; only done the log in bit; only half done; just the first bit; not the mfa;
    part done; stuck on the questions; one left to do; done some; just logged in; missing mfa; not everything`),
  'account_set_up:yes': phrases(`
    i think so; she did it all; he finished it; sorted it all out; everything is set up; yes; all done; yes all four; everything set up; all finished; yes its set up;
    completed; yes, logged in, policy, questions and mfa done; all complete; set up fully; did everything;
    he has done the lot; its all set; finally all set; all ticked off; everything done; four out of four;
    got all that done; all sorted; fully set up; finished it all`),
  'apply:applied': phrases(`
    application is in; done; applied!; we have applied; i have applied; sent off; application sent;
    did it today; just submitted; filled it in and sent; applied online; form is in; finished the application;
    done it; went through, submitted; all sent off; sent it all off; put it in; its gone in; job done;
    submitted it; popped it in; filled in and submitted; the form has gone; yes we did; have done that`),
  'apply:not_yet': phrases(`
    will do it tonight; not yet; will do; havent applied; later today; will apply tomorrow; not had time;
    too busy today; next week; not done it; still need to; im working on it; doing it tonight;
    ill get round to it; run off my feet; maybe tonight; no time; no chance today; not got round to it;
    been too busy; ill do it; waiting for the owner to do it; on my list; hopefully tomorrow; in the evening;
    at the weekend; later on; not started`),
  'can_open:cannot': phrases(`
    we do have it only i cannot open; one exists but none of us can get in; yes but cannot get into it;
    there is one but i cant get in; we have one but cant open it; cannot open; theres one but no access;
    it exists but doesnt open; yes but it wont open; we have a mailbox, cant get in;
    have one, none of us can log in; nobody has access to it; got one, locked out of it;
    there is a mailbox but we cannot use it; we do but no one can open it; one was set up but we cant get in;
    somebody made one years ago but none of us get in; there is one but we lost access;
    we had one but its locked; yes but nobody can get in; nobody knows how to get in;
    it is there but not opening; have one but its not working; set up long ago and no access`),
  'can_open:no': phrases(`
    only just started here so no idea; im new; let me check with my boss; we dont have a shared one; no idea; havent a clue tbh; idk; i do not know if there is one; dont know; nope; no; we have none;
    dont have one; no we dont; i dont know; not sure; havent got a mailbox; never had one; no mailbox; no clue;
    i dont think so; dont think we have; nothing like that here; what mailbox; not aware of one;
    we dont have any; unsure; couldnt tell you; not as far as i know; not that i know of; not to my knowledge;
    what is a shared mailbox; we not have; i think we not have; doubt it; no such thing here;
    dont think theres one; none here; never heard of it; not aware; cannot say; we only have our own email;
    haven't got that`),
  'can_open:yes': phrases(`
    yea; yes we have one and it opens; we can, it opens fine; i just opened it; yep works every day; yes;
    yes i can; opens fine; i can open it; we can open it; we use it every day; it works; yes no problem;
    sure it opens; all good with ours; can open; we have it open now; yes all of us; its working fine;
    yes i check it daily; its open on my screen; i have it open; open in front of me; yes looking at it now;
    we check it daily; yes it is open; sure can; of course; no trouble; works for all of us;
    yes i am in it now`),
  'get_ready:not_yet': phrases(`
    give me a minute im looking; hang on still finding the number; one moment; not yet; dont have them all; still looking for the gphc number; not all; dont have the gphc number;
    missing something; looking for it; some of them; nearly all; need the nhsbsa email; still collecting;
    have to ask the owner; waiting for details; i dont have everything; not got them all; need time;
    one thing missing; boss is away so cant get it; not got all of it; cant find the gphc number;
    missing the email; waiting on the owner for details; still need one thing; need to dig out the number;
    halfway there; not everything yet; need to look it up`),
  'get_ready:ready': phrases(`
    all ready; have it all here; yes i have everything; ready; got them; all here; yes i have all;
    have everything; got it all; i am ready; everything is ready; all set; good to go; got the lot;
    have them all in front of me; have the lot written down; everything to hand; all written down;
    yes all of it; got it all here; prepared; sorted all of them; all in front of me; have all of that;
    collected everything`),
  'head_office_answer:head_office_applied': phrases(`
    head office say its in hand and submitted; head office has applied; they did it for us; they applied for us; head office did it;
    they have done the application; head office sorted it; it was sent in by head office; they did apply;
    applied by them; they say its in; central team applied; they put it through; theyve done it for us;
    they said its been applied for; head office put it in; its been done by head office; group has applied;
    they sent it; yes they applied last week; applied on our behalf`),
  'head_office_answer:we_apply': phrases(`
    they said each shop does its own; they told us to apply on our own; we do it ourselves; we may apply ourselves; we can apply ourselves;
    they said do it yourself; we should apply; they let us do it; we have to do it ourselves;
    allowed to apply on our own; branch may apply; they want us to apply; up to us they said;
    got the go ahead to apply; they say we do it; told to get on with it ourselves;
    got told to do it ourselves; they said go ahead; we are free to apply; its up to us; leave it to us;
    do your own they said; apply yourselves they said; they gave us permission`),
  'head_office_asked:not_yet': phrases(`
    nobody yet; will ask tomorrow; not yet; havent asked; nobody; will ask; not spoken to them; i need to ask;
    asking tomorrow; no one so far; have not rung them; didnt ask yet; not got round to asking; will ring them;
    nobody asked; no not yet; going to ask; ill email them; have to ask still`),
  'look_first:found_can_open': phrases(`
    found it and i can open it; the owner gave me access, i can open it; found one and it opens;
    there is one, i can open it; found it; yes found and works; we do have it, i can get in;
    turns out we have one and it works; one exists and i can open it; found it, opens fine;
    it is there and i am in; turns out the manager had it; im in; it was there all along and opens;
    found it im in; we had one after all and it works; the boss gave me access im in;
    yes found it and opened it; got into it`),
  'look_first:found_cannot_open': phrases(`
    it exists but i cant get into it; found one, cannot get in; found one but cannot open it;
    there is one but no access; it exists but wont open; found it, cant get in;
    we have one, nobody can open it; one turned up but im not let in; there was one set up, cannot access it;
    old one found, no way in; someone made one but we cant use it; found, but no access;
    found an old one but dont have access; there was one but nobody gets in; found but locked;
    exists but no one has access; found one no access; seems we have one, cannot get into it;
    there is one from years ago, cant open it; owner has it but i have no access`),
  'look_first:none': phrases(`
    there never was one; there isnt one; we never set one up; it does not exist; nobody knows of one; looked but found nothing; asked everyone, no mailbox; looked and found none;
    no there is none; nothing found; none; no mailbox; asked around, nobody knows; we dont have one;
    couldnt find any; no luck; definitely none; checked with everyone, nothing; searched, no; nope none;
    not found; no one has heard of one; nobody has heard of one; nobody knows anything;
    asked the boss, nothing; no trace; looked everywhere; nowhere to be found; not a thing; cant find one;
    nothing turned up; had a good look, nothing`),
  'own_account:not_yet': phrases(`
    waiting for mine to be made; mine is on its way; applied for one but not come; used to but it got deleted; no account yet; i havent got one; not yet; no; i have none; dont have one; no account; havent got any;
    never had an nhs account; i need one; still need to get one; none so far; i have no nhs mail;
    not got one yet; havent set one up; never set one up; i need to get one; dont possess one; not yet got one;
    without one; no nhs mail; nothing of my own; never had any; only the shop email`),
  'ownership:head_office': phrases(`
    belongs to a group; head office; we are one branch of many; multiple; we are a multiple; part of a group;
    a chain; owned by a company with many shops; we have a head office; big company; its a boots;
    its a well pharmacy; superdrug; we belong to a chain; branch of a group; its a franchise;
    one of many branches; were a lloyds; rowlands; day lewis; company owned; we are owned by a group;
    its a superdrug; im in a well; jhoots; about 30 of us in the company; 12 shops in the group;
    several branches; we are part of something bigger; lots of shops; national chain; head office in leeds;
    we are owned by a big firm; one of ten shops; it is a group; many branches; our company has other shops;
    we have an area manager; belongs to boots; asda; tesco pharmacy; morrisons`),
  'ownership:independent': phrases(`
    its my own pharmacy; family business; no head office; i own it; independent; its mine; single shop;
    family owned; we are independent; just one shop; my own; small independent; privately owned by me;
    i am the owner; only this shop; owner run; not part of a chain; my dads shop; we only have the one;
    small family one; family run; one shop only; just me; self owned; we own it; my husband and i own it;
    mum and dad own it; sole trader; a single pharmacy; stand alone; only the one; i bought it myself; private`),
  'portal_answer:arrived': phrases(`
    we have been sent it; email with the log in details came; they sent us the details; works great; yes came yesterday; yes its here; mailbox is here!!; it arrived; got it; yes we have it now; it came;
    received it; got the mailbox today; its there; we have the mailbox; yes it is active; mailbox created;
    came yesterday; finally arrived; yes got the email; its live; it is working; we got in today; has come;
    the mailbox is up; active now; they set it up; email came to say its ready; it turned up;
    created yesterday; oh yes we have it`),
  'portal_answer:not_yet': phrases(`
    nothing; no reply; no reply so far; zero; nobody got back to us; not yet; no news; nothing came yet; nothing yet; no; still waiting; no answer; no mailbox yet;
    nothing has come; we are waiting; not arrived; still nothing; no sign of it; not received; haven't got it;
    no word; nope nothing; no joy; not a peep; heard nothing; still nowt; they havent answered; not there yet;
    no email yet; still in the queue; waiting; still not received; nothing from them;
    we have not received any mailbox; not come through`),
  'second_person:nobody_else': phrases(`
    nobody else; nobody; just me here; no one else; only me; theres nobody; im alone; just me; no other person;
    i have no staff; none; cant think of anyone; no one; one woman band; one man band; no staff;
    just the one of me; not at the moment; nobody wants to; there isnt anyone; sole person; single handed;
    i run it alone; none of my staff will`),
  'send_test:not_yet': phrases(`
    cant now, later; will send later; not yet; later; will send it; havent sent; tonight; not had chance;
    cant right now; in a bit; when i have time; ill do it later; not sent; tomorrow; after work;
    as soon as the queue is gone; shortly; not sent yet; will do in a minute; give me five minutes;
    when i get a moment; doing it later; cant find the time; not yet sorry; havent done it; going to send;
    after lunch`),
  'send_test:sent': phrases(`
    ive sent the email over; message is on its way; i mailed you; sent you an email; done, sent from the shared one; sent; sent it; i have sent it; done; just sent; mail is gone; emailed it;
    sent from the shared mailbox; yes sent; test sent; mailed it now; its on its way; have sent you the word;
    went out; there you go; emailed; just emailed you; should be with you; sent a moment ago;
    just pinged it over; fired it off; its been sent; yes done; gone; mailed the word; test is on its way;
    have emailed`),
  'still_stuck:fixed': phrases(`
    yes, they unlocked it this morning; all good now; fixd; yes works now; fixed; yes; its fixed; works now;
    all good; sorted; solved; working again; yes it is ok now; resolved; got in; problem gone;
    sorted by the helpdesk; all fine now; in now; they reset it so im in; im in; in again; back in; yes got in;
    they fixed it; its ok now; yep sorted; hooray; yes all well; that helped; that worked; did the trick;
    no problems now; unlocked; got it working; yes thanks`),
  'still_stuck:go_on': phrases(`
    skip it for now; carry on without it; go on; carry on; skip; continue without; later; lets go on anyway;
    move on; ignore it for now; next; leave it for now; we can do that later; park it; come back to that later;
    do the rest first; can we move on; move on please; can we carry on; do something else; lets skip it;
    next thing; do the others first; can we do the rest; continue anyway; go ahead without it;
    get on with the rest; never mind that for now; forget it for now`),
  'still_stuck:need_lead': phrases(`
    no; no still broken; nope please get the cell lead; not fixed; still stuck; same problem; i need my lead;
    still the same; get my cell lead; no luck; nope; not working still; it is still broken; please help;
    nothing changed; no change; no better; still cant; need help with it; same as before need a hand;
    need a hand; no joy; still locked; its the same; still not working; same thing; it persists;
    need someone to help; not yet; still waiting for them; didnt work; that didnt help; hopeless`),
  'ticket:no_ticket': phrases(`
    didnt give us one; was never given one; there isnt one; no idea what you mean; nope; i have none; they gave me no number; no; none; no ticket; didnt get one; no reference;
    i have no number; not given one; dont have any; no idea; there was no ticket; nothing; they didnt send any;
    no ref; didnt give me any number; never gave me one; not got one; no number; they gave nothing;
    was not given any; none that i know; dont think so; cant find one; no email with a ticket; wasnt any`),
  'which_is_yours:none_of_these': phrases(`
    none of these; none; not there; none of them; im not there; not on the list; im missing; neither;
    i dont see mine; not me; no one of these is me; my name isnt there; im not one of those; not any of them;
    no thats not me; none are me; different person; somebody else; i am new; not listed`),
};
