import { lines } from './lines.ts';

/** Answers to the questions of the walk, besides the words of the content pack; key: question and option. */
export const answers: Readonly<Record<string, readonly string[]>> = {
  'account_linked:not_yet': lines(`
    no
    still not linked`),
  'account_linked:yes': lines(`
    yep
    owner has linked me
    yes linked`),
  'account_set_up:not_yet': lines(`
    still to do the security questions
    havent done mfa yet`),
  'account_set_up:yes': lines(`
    everything is set up
    yes`),
  'apply:applied': lines(`
    application is in
    done
    applied!`),
  'apply:not_yet': lines(`
    will do it tonight
    not yet`),
  'can_open:cannot': lines(`
    we do have it only i cannot open
    one exists but none of us can get in
    yes but cannot get into it
    there is one but i cant get in`),
  'can_open:no': lines(`
    no idea
    havent a clue tbh
    idk
    i do not know if there is one
    dont know
    nope`),
  'can_open:yes': lines(`
    yea
    yes we have one and it opens
    we can, it opens fine
    i just opened it
    yep works every day`),
  'get_ready:not_yet': lines(`
    not yet
    dont have them all
    still looking for the gphc number`),
  'get_ready:ready': lines(`
    all ready
    have it all here
    yes i have everything`),
  'head_office_answer:head_office_applied': lines(`
    head office has applied
    they did it for us`),
  'head_office_answer:we_apply': lines(`
    they told us to apply on our own
    we do it ourselves
    we may apply ourselves`),
  'head_office_asked:not_yet': lines(`
    nobody yet
    will ask tomorrow`),
  'look_first:found_can_open': lines(`
    found it and i can open it
    the owner gave me access, i can open it`),
  'look_first:found_cannot_open': lines(`
    it exists but i cant get into it
    found one, cannot get in`),
  'look_first:none': lines(`
    nobody knows of one
    looked but found nothing
    asked everyone, no mailbox`),
  'own_account:not_yet': lines(`
    no account yet
    i havent got one
    not yet`),
  'ownership:head_office': lines(`
    belongs to a group
    head office
    we are one branch of many
    multiple`),
  'ownership:independent': lines(`
    its my own pharmacy
    family business
    no head office
    i own it`),
  'portal_answer:arrived': lines(`
    yes came yesterday
    yes its here
    mailbox is here!!`),
  'portal_answer:not_yet': lines(`
    not yet
    no news
    nothing came yet`),
  'second_person:nobody_else': lines(`
    nobody else
    nobody
    just me here`),
  'send_test:not_yet': lines(`
    cant now, later
    will send later`),
  'send_test:sent': lines(`
    done, sent from the shared one
    sent`),
  'still_stuck:fixed': lines(`
    yes, they unlocked it this morning
    all good now
    fixd
    yes works now`),
  'still_stuck:go_on': lines(`
    skip it for now
    carry on without it`),
  'still_stuck:need_lead': lines(`
    no
    no still broken
    nope please get the cell lead`),
  'ticket:no_ticket': lines(`
    nope
    i have none
    they gave me no number`),
  'which_is_yours:none_of_these': lines(`
    none of these
    none
    not there`),
};
