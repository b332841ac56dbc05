import { lines } from './lines.ts';

/** What cell leads and admins have done. Codes, cells and names stand for any. */
export const actions: Readonly<Record<string, readonly string[]>> = {
  act_for: lines(`
    answer for fz210 on their behalf
    fill it in for FAD37
    act for FAB12`),
  'act_on_alert:note': lines(`
    note on FAB12: rang them, call back tomorrow
    note for FAD37 - spoke to Sam`),
  'act_on_alert:pass_on': lines(`
    pass it on
    can grace take over fz210`),
  'act_on_alert:reopen': lines(`
    open the alert of fz210 again
    reopen FAB12`),
  'act_on_alert:snooze': lines(`
    snooze FAB12 until tomorrow
    snooze`),
  'act_on_alert:solve': lines(`
    mark the alert of FZ210 as solved
    FAB12 is solved`),
  'act_on_alert:take': lines(`
    i'll take the alert of fz210
    i'll take it
    assign the FZ214 alert to me`),
  appoint_admin: lines(`
    make Priya Shah an admin
    appoint Elin Price as admin`),
  assign_lead: lines(`
    Grace should lead South from now on
    appoint Kofi as lead of North
    set elin price as the cell lead for south`),
  confirm_mailbox: lines(`
    mark FZ312 mailbox as confirmed
    test message of FZ214 arrived
    confirm fz210`),
  erase_person: lines(`
    remove the personal data of Anna Novak
    forget tom gates`),
  export: lines(`
    save this list to a spreadsheet
    send me this as a csv
    export csv
    can i have that as a file`),
  'import_list:pharmacies': lines(`
    import the pharmacy list
    update the list of pharmacies from a csv`),
  'import_list:roster': lines(`
    import roster
    upload roster`),
  invitation: lines(`
    write me the invitation email
    give me an invite for pharmacies not on teams
    invitation for FZ428
    invite link please`),
  'mark_premises:not_providing': lines(`
    FAD37 doesn't want to provide the service`),
  'mark_premises:closed': lines(`
    fab12 has closed down
    FZ312 shut for good`),
  move_premises: lines(`
    shift fad37 over to central
    move FAB12 to South
    FZ214 belongs to the south cell`),
  nudge: lines(`
    send them a reminder
    chase all of them
    poke the ones in North that have not started
    nudge everybody who has not started
    nudge them all`),
  resend_failed: lines(`
    resend failed messages
    try again for those that failed`),
};
