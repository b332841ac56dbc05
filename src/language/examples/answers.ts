import { phrases } from '../../content/phrases.ts';

/** Answers to the questions of the walk, besides the words of the content pack; key: question and option. */
export const answers: Readonly<Record<string, readonly string[]>> = {
  'account_linked:not_yet': phrases(`
    no; still not linked; not yet linked; hasnt been linked; no the owner hasnt done it;
    waiting for the owner to link; owner will do it tomorrow; not done; still waiting for the link;
    they still need to be added; she isnt linked`),
  'account_linked:yes': phrases(`
    yep; owner has linked me; yes linked; all linked; owner linked her; done that; added now; has access now;
    he can see it; they can see the shared mailbox; owner did it today; sorted, linked; all added`),
  'account_set_up:not_yet': phrases(`
    still to do the security questions; havent done mfa yet; not yet; still to do; security questions not done;
    half of it; some of it; only logged in so far; not finished; mfa is missing; will do it this week;
    he still needs to accept the policy; three out of four; nearly; not completely; waiting for her to do it;
    he hasnt logged in yet`),
  'account_set_up:yes': phrases(`
    everything is set up; yes; all done; yes all four; everything set up; all finished; yes its set up;
    completed; yes, logged in, policy, questions and mfa done; all complete; set up fully; did everything;
    he has done the lot; its all set`),
  'apply:applied': phrases(`
    application is in; done; applied!; we have applied; i have applied; sent off; application sent;
    did it today; just submitted; filled it in and sent; applied online; form is in; finished the application;
    done it; went through, submitted`),
  'apply:not_yet': phrases(`
    will do it tonight; not yet; will do; havent applied; later today; will apply tomorrow; not had time;
    too busy today; next week; not done it; still need to; im working on it; doing it tonight;
    ill get round to it`),
  'can_open:cannot': phrases(`
    we do have it only i cannot open; one exists but none of us can get in; yes but cannot get into it;
    there is one but i cant get in; we have one but cant open it; cannot open; theres one but no access;
    it exists but doesnt open; yes but it wont open; we have a mailbox, cant get in;
    have one, none of us can log in; nobody has access to it; got one, locked out of it;
    there is a mailbox but we cannot use it; we do but no one can open it; one was set up but we cant get in`),
  'can_open:no': phrases(`
    no idea; havent a clue tbh; idk; i do not know if there is one; dont know; nope; no; we have none;
    dont have one; no we dont; i dont know; not sure; havent got a mailbox; never had one; no mailbox; no clue;
    i dont think so; dont think we have; nothing like that here; what mailbox; not aware of one;
    we dont have any; unsure; couldnt tell you; not as far as i know`),
  'can_open:yes': phrases(`
    yea; yes we have one and it opens; we can, it opens fine; i just opened it; yep works every day; yes;
    yes i can; opens fine; i can open it; we can open it; we use it every day; it works; yes no problem;
    sure it opens; all good with ours; can open; we have it open now; yes all of us; its working fine;
    yes i check it daily`),
  'get_ready:not_yet': phrases(`
    not yet; dont have them all; still looking for the gphc number; not all; dont have the gphc number;
    missing something; looking for it; some of them; nearly all; need the nhsbsa email; still collecting;
    have to ask the owner; waiting for details; i dont have everything; not got them all; need time;
    one thing missing`),
  'get_ready:ready': phrases(`
    all ready; have it all here; yes i have everything; ready; got them; all here; yes i have all;
    have everything; got it all; i am ready; everything is ready; all set; good to go; got the lot;
    have them all in front of me`),
  'head_office_answer:head_office_applied': phrases(`
    head office has applied; they did it for us; they applied for us; head office did it;
    they have done the application; head office sorted it; it was sent in by head office; they did apply;
    applied by them; they say its in; central team applied; they put it through`),
  'head_office_answer:we_apply': phrases(`
    they told us to apply on our own; we do it ourselves; we may apply ourselves; we can apply ourselves;
    they said do it yourself; we should apply; they let us do it; we have to do it ourselves;
    allowed to apply on our own; branch may apply; they want us to apply; up to us they said;
    got the go ahead to apply; they say we do it`),
  'head_office_asked:not_yet': phrases(`
    nobody yet; will ask tomorrow; not yet; havent asked; nobody; will ask; not spoken to them; i need to ask;
    asking tomorrow; no one so far; have not rung them; didnt ask yet`),
  'look_first:found_can_open': phrases(`
    found it and i can open it; the owner gave me access, i can open it; found one and it opens;
    there is one, i can open it; found it; yes found and works; we do have it, i can get in;
    turns out we have one and it works; one exists and i can open it; found it, opens fine;
    it is there and i am in`),
  'look_first:found_cannot_open': phrases(`
    it exists but i cant get into it; found one, cannot get in; found one but cannot open it;
    there is one but no access; it exists but wont open; found it, cant get in;
    we have one, nobody can open it; one turned up but im not let in; there was one set up, cannot access it;
    old one found, no way in; someone made one but we cant use it; found, but no access`),
  'look_first:none': phrases(`
    nobody knows of one; looked but found nothing; asked everyone, no mailbox; looked and found none;
    no there is none; nothing found; none; no mailbox; asked around, nobody knows; we dont have one;
    couldnt find any; no luck; definitely none; checked with everyone, nothing; searched, no; nope none;
    not found`),
  'own_account:not_yet': phrases(`
    no account yet; i havent got one; not yet; no; i have none; dont have one; no account; havent got any;
    never had an nhs account; i need one; still need to get one; none so far; i have no nhs mail;
    not got one yet`),
  'ownership:head_office': phrases(`
    belongs to a group; head office; we are one branch of many; multiple; we are a multiple; part of a group;
    a chain; owned by a company with many shops; we have a head office; big company; its a boots;
    its a well pharmacy; superdrug; we belong to a chain; branch of a group; its a franchise;
    one of many branches; were a lloyds; rowlands; day lewis; company owned; we are owned by a group;
    its a superdrug; im in a well; jhoots`),
  'ownership:independent': phrases(`
    its my own pharmacy; family business; no head office; i own it; independent; its mine; single shop;
    family owned; we are independent; just one shop; my own; small independent; privately owned by me;
    i am the owner; only this shop; owner run; not part of a chain; my dads shop; we only have the one`),
  'portal_answer:arrived': phrases(`
    yes came yesterday; yes its here; mailbox is here!!; it arrived; got it; yes we have it now; it came;
    received it; got the mailbox today; its there; we have the mailbox; yes it is active; mailbox created;
    came yesterday; finally arrived; yes got the email`),
  'portal_answer:not_yet': phrases(`
    not yet; no news; nothing came yet; nothing yet; no; still waiting; no answer; no mailbox yet;
    nothing has come; we are waiting; not arrived; still nothing; no sign of it; not received; haven't got it;
    no word`),
  'second_person:nobody_else': phrases(`
    nobody else; nobody; just me here; no one else; only me; theres nobody; im alone; just me; no other person;
    i have no staff; none; cant think of anyone; no one`),
  'send_test:not_yet': phrases(`
    cant now, later; will send later; not yet; later; will send it; havent sent; tonight; not had chance;
    cant right now; in a bit; when i have time; ill do it later; not sent; tomorrow; after work;
    as soon as the queue is gone; shortly`),
  'send_test:sent': phrases(`
    done, sent from the shared one; sent; sent it; i have sent it; done; just sent; mail is gone; emailed it;
    sent from the shared mailbox; yes sent; test sent; mailed it now; its on its way; have sent you the word;
    went out`),
  'still_stuck:fixed': phrases(`
    yes, they unlocked it this morning; all good now; fixd; yes works now; fixed; yes; its fixed; works now;
    all good; sorted; solved; working again; yes it is ok now; resolved; got in; problem gone;
    sorted by the helpdesk; all fine now; in now`),
  'still_stuck:go_on': phrases(`
    skip it for now; carry on without it; go on; carry on; skip; continue without; later; lets go on anyway;
    move on; ignore it for now; next; leave it for now; we can do that later; park it; come back to that later;
    do the rest first`),
  'still_stuck:need_lead': phrases(`
    no; no still broken; nope please get the cell lead; not fixed; still stuck; same problem; i need my lead;
    still the same; get my cell lead; no luck; nope; not working still; it is still broken; please help;
    nothing changed; no change; no better; still cant; need help with it`),
  'ticket:no_ticket': phrases(`
    nope; i have none; they gave me no number; no; none; no ticket; didnt get one; no reference;
    i have no number; not given one; dont have any; no idea; there was no ticket; nothing; they didnt send any;
    no ref`),
  'which_is_yours:none_of_these': phrases(`
    none of these; none; not there; none of them; im not there; not on the list; im missing; neither;
    i dont see mine; not me; no one of these is me; my name isnt there`),
};
