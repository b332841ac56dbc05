import { phrases } from '../../content/phrases.ts';

/** What cell leads and admins have done. Codes, cells and names stand for any. */
export const actions: Readonly<Record<string, readonly string[]>> = {
  act_for: phrases(`
    answer for fz210 on their behalf; fill it in for FAD37; act for FAB12; i act for FAD37; answer for FZ210;
    i will answer for FAB12; do it for FZ312; on behalf of FAD37; let me fill it in for FZ214;
    do the walk for FAB12; i do FZ210 myself, they are not on teams; fill in the answers of FAD37;
    im going to do FAB12 for them; take FZ214 through it myself; in place of FZ312; answering for FAD37;
    i am filling it in for FZ210; i want to answer on behalf of FAB12; doing the questions for FZ428 myself;
    im doing FAB12 for them; i will go through it for FAD37; i do the questions for FZ210;
    fill FZ312 in myself; they cant so ill do FAB12; answering in place of FZ214; ill enter it for FAD37;
    let me do FAB12 on their behalf; im filling in for FZ210`),
  'act_on_alert:note': phrases(`
    note on FAB12: rang them, call back tomorrow; note for FAD37 - spoke to Sam; note on FAB12: called them;
    add note FAD37: left a message; note for FZ210: waiting for head office;
    put a note on FZ312: will ring tomorrow; make a note at FAB12: owner away; note: spoke to the manager;
    note FAD37 - emailed service desk; leave a note for FZ214: on holiday`),
  'act_on_alert:pass_on': phrases(`
    pass it on; can grace take over fz210; pass FAB12 to Grace; hand FAD37 to Tom; give FZ210 to Priya;
    pass on FZ312 to Kofi; let Grace have FAB12; give the FAD37 alert to Elin;
    transfer the alert of FZ214 to Tom; can Priya take FAB12; hand FZ210 over to Grace; pass it to Tom;
    someone else should take FZ312, Grace; FAB12 is for Kofi; cant do FZ210, pass to Grace;
    FAB12 should go to Tom; get Priya to do FAD37; Kofi will take FZ312 from me; send FAB12 to Elin;
    reassign FAD37 to Grace; swap FZ210 to Tom; Grace can have FAB12`),
  'act_on_alert:reopen': phrases(`
    open the alert of fz210 again; reopen FAB12; open FAD37 again; FZ210 needs opening again;
    re-open the alert of FZ312; FAB12 is not fixed, reopen it; open the case FAD37 again it is back;
    bring FZ214 back up; the problem at FAB12 came back reopen; FAB12 is back, reopen; need FAD37 open again;
    undo the closing of FZ210; FZ312 broke again open it; un-solve FAB12`),
  'act_on_alert:snooze': phrases(`
    snooze FAB12 until tomorrow; snooze; snooze FAB12; snooze FAD37 until monday;
    remind me about FZ210 next week; put FZ312 on hold until friday; put off FAB12 till tomorrow;
    later for FAD37, 3 days; postpone FZ214 to 1 december; park FZ210 until thursday;
    remind me of FAB12 in 2 days; hold FAD37 over for a week; snooze it until tomorrow; park FAD37;
    leave FAB12 until monday; come back to FZ210 on thursday; wake me about FZ312 tomorrow;
    hush FAB12 for 2 days; not now FAD37, next week; delay FZ210 until 1 december; bring FAB12 back on friday`),
  'act_on_alert:solve': phrases(`
    mark the alert of FZ210 as solved; FAB12 is solved; FAD37 sorted; close FZ210; mark FZ312 as solved;
    solved FAB12; FZ214 is fixed; i fixed FAD37; the case FAB12 is done; resolved FZ210;
    close the alert of FZ312; alert FAD37 can be closed; done with FAB12; FZ214 all sorted now;
    finished with FAD37; that one at FZ210 is sorted; rang FAB12 all fixed close it; FAD37 all fixed;
    can close FZ210; FZ312 no longer a problem; fixed FAB12; FAD37 can go; all good at FZ210;
    FZ214 is done and dusted; FAB12 put to bed; tick off FAD37`),
  'act_on_alert:take': phrases(`
    i'll take the alert of fz210; i'll take it; assign the FZ214 alert to me; i take FAB12; ill take FAD37;
    i will deal with FZ210; FZ312 is mine; assign FAB12 to me; i handle FZ214; take FAD37; give me FAB12;
    ill do FZ210; leave FAB12 to me; let me deal with FAD37; ill look after FZ312; i have got FAB12;
    im on FZ214; put me down for FAD37; ill ring FZ210; ill sort FAB12; ill have that one FZ312;
    FAB12 ill have it; ill pick up FAD37; i am picking up FZ210; on it FAB12; ill get FZ214;
    leave FZ312 with me; dibs on FAB12; i can do FAD37; put my name on FZ210; bagsy FZ312; ive taken FAB12`),
  appoint_admin: phrases(`
    make Priya Shah an admin; appoint Elin Price as admin; make Grace admin; add Tom as admin;
    appoint Priya as administrator; give Kofi admin rights; Elin should be an admin; Grace becomes admin;
    new admin: Tom; let Priya be admin; Priya needs admin rights; Grace should have admin;
    make Tom an admin too; admin rights for Kofi; give Elin the admin role`),
  assign_lead: phrases(`
    Grace should lead South from now on; appoint Kofi as lead of North;
    set elin price as the cell lead for south; make Grace lead of North; Tom is the new lead of South;
    appoint Priya as lead for Central; assign Kofi to North as lead; Elin leads South from now on;
    set Grace as cell lead of Central; Tom takes over as lead of North; put Priya in charge of South;
    the lead of North is now Grace; Kofi should lead Central; new lead for South: Elin;
    Grace becomes the lead of North; Priya will lead Central; Priya is taking over North as lead;
    Tom takes on South; Grace is going to lead Central; Elin is our new South lead; hand North to Kofi as lead;
    let Priya lead South; Grace replaces Tom as lead of North; North gets Elin as lead`),
  confirm_mailbox: phrases(`
    mark FZ312 mailbox as confirmed; test message of FZ214 arrived; confirm fz210; confirm FAB12;
    confirm the mailbox of FAD37; test of FZ210 arrived; test mail from FZ312 received;
    got the test from FAB12; FAD37 is confirmed; received the test message of FZ214; the test of FAB12 came;
    mark the mailbox of FAD37 confirmed; FZ210 has sent the test, confirm; their test came through, FZ312;
    mailbox of FAB12 works, confirm it; FZ214s test landed; test landed from FAB12; FAD37 test is in;
    their mail arrived, confirm FZ210; i have the test from FZ312; seen the test of FAB12, confirm;
    FAD37 passed the test; tick FZ210 as confirmed`),
  erase_person: phrases(`
    remove the personal data of Anna Novak; forget tom gates; erase Grace Lund; delete Tom Gates;
    forget Anna Novak; remove the data of Elin Price; erase all data of Kofi Lund;
    delete everything about Tom Gates; erase Priya Shah from the system; please forget Anna Novak;
    wipe the record of Grace Lund; take Tom Gates out of the system; remove Anna Novak from your records;
    wipe Tom Gates; purge Anna Novak; get rid of Grace Lund from the records; Elin Price wants to be deleted;
    remove everything on Kofi Lund; scrub Priya Shah; forget Dev Lall completely; Tom Gates asked to be erased`),
  export: phrases(`
    save this list to a spreadsheet; send me this as a csv; export csv; can i have that as a file`),
  'import_list:pharmacies': phrases(`
    import the pharmacy list; update the list of pharmacies from a csv; import pharmacies;
    upload a new pharmacy list; new list of pharmacies; load pharmacy list; i have a new pharmacy list;
    update the pharmacy list; i have a csv of pharmacies; how do i import pharmacies;
    read in the pharmacy list; here is the new list of pharmacies; want to import the nhsbsa file;
    got the new pharmacy list here; need to put in the pharmacies; add the new nhsbsa list;
    list of pharmacies to upload; csv of shops to load`),
  'import_list:roster': phrases(`
    import roster; upload roster; upload the roster; i have a new roster; load the new roster;
    update the roster; how do i upload the roster; new roster file; the roster has changed want to load it;
    put in a new roster; read in the roster; got a new roster to load; heres the new roster;
    need to put the roster in; the new leads list to load; roster to upload`),
  invitation: phrases(`
    write me the invitation email; give me an invite for pharmacies not on teams; invitation for FZ428;
    invite link please; invitation text; invite text please; invitation for FAB12; how do i invite pharmacies;
    give me the invitation; text to invite them; invite FAD37; what do i send to those not on teams;
    invite link; i need the invitation for FZ210; message to invite new pharmacies; write an invitation;
    get me the invite for those who arent on teams; what do i send to get FZ312 on teams;
    how do we get FAB12 onto teams, the invite; give me something to send to those not on teams;
    letter to invite pharmacies; wording to invite them; i want to invite FZ210;
    blurb to send to new pharmacies`),
  'mark_premises:closed': phrases(`
    fab12 has closed down; FZ312 shut for good; FAB12 has closed; mark FAD37 as closed; FZ210 shut;
    FZ312 is closed for good; FAB12 does not exist any more; FAD37 closed down last month; set FZ214 to closed;
    FZ210 went out of business; FAB12 has gone out of business; FAD37 has shut its doors; FAB12 shut for good;
    FAD37 shuttered; FZ210 has gone; FZ312 no longer trading; FAB12 ceased trading; FAD37 has closed its doors;
    FZ214 closed permanently`),
  'mark_premises:not_providing': phrases(`
    FAD37 doesn't want to provide the service; FAB12 does not provide the service;
    FAD37 is not doing the service; FZ210 will not take part; mark FZ312 as not providing;
    FAB12 has opted out of the service; FAD37 doesnt want the service; FZ214 wont provide it;
    FZ210 dropped out of the service; FAB12 isnt taking part; FAB12 will not do the service;
    FAD37 says no to the service; FZ210 not signing up to the service; FZ312 pulled out of the service;
    FAB12 declined the service`),
  move_premises: phrases(`
    shift fad37 over to central; move FAB12 to South; FZ214 belongs to the south cell; move FAB12 to North;
    put FAD37 into South; FZ210 belongs to Central; assign FZ312 to North; FAB12 should be in South;
    shift FAD37 to Central; change the cell of FZ214 to North; move FAB12 and FAD37 to South;
    transfer FZ210 to Central; place FAB12 in North; FZ312 and FZ214 go to South;
    add FAD37 to the Central cell; FZ210 should sit in Central; FAB12 goes in North; FAD37 is really South;
    FZ312 is in the wrong cell, put it in North; stick FZ214 in Central; FAB12 wants moving to South;
    file FAD37 under North`),
  nudge: phrases(`
    send them a reminder; chase all of them; poke the ones in North that have not started;
    nudge everybody who has not started; nudge them all; nudge them; nudge everyone; remind them;
    send a reminder; send everyone a reminder; nudge the stalled; chase the ones not started;
    remind all blocked pharmacies; nudge the waiting ones; send a nudge to those without a mailbox;
    give them a nudge; message everyone on the list; remind those in North; nudge all in South; chase them up;
    send them a message; nudge those who are locked out; poke everyone who has not started;
    remind everybody on this list; nudge them: please log in; send reminders to all who lack a mailbox;
    tell them to log in; write to all of them; give everybody a prod; prod everyone; give them a prod;
    a prod for the waiting ones; gee them up; ping everyone who is stalled; ping them all;
    drop them all a message; message the stalled ones; nudge all the waiting ones in North;
    send a prompt to all blocked; tell everyone without a mailbox to hurry; shout at the ones not started;
    send word to everyone on it; send a reminder to all the stalled ones; send everyone waiting a reminder`),
  remove_admin: phrases(`
    remove Grace as admin; take Tom off the admins; Priya is no longer an admin;
    Kofi should not be admin any more; take away admin rights from Elin; Grace is not an admin now;
    remove admin rights of Tom; stop Priya being an admin; Priya shouldnt be admin now;
    no more admin rights for Tom; drop Grace as admin; Kofi is finished as admin; revoke admin from Elin;
    admin no longer for Priya`),
  remove_lead: phrases(`
    remove Grace as lead of North; Tom no longer leads South; take Priya off as lead of Central;
    Kofi is not lead of North any more; Elin stops being lead of South;
    Grace has stepped down as lead of Central; remove Tom from leading North;
    Priya is no longer the lead for South; Kofi should not lead Central any longer; Tom steps down from South;
    Grace is giving up North; Priya resigned as lead of Central; Kofi finished as lead of North;
    drop Elin as lead of South; Tom isnt lead of North now`),
  resend_failed: phrases(`
    resend failed messages; try again for those that failed; resend; send again to the failed;
    retry the failed ones; resend to those who did not get it; try the failed again; resend failed;
    send it again to who did not receive it; repeat the failed messages; once more for the ones that failed;
    retry; redo the undelivered ones; have another go at the failed ones; again to those it missed;
    send to the missed ones again; redo the failed; another try for the bounced ones`),
  stop_acting: phrases(`
    stop acting; stop acting for them; i am done acting; stop answering for FAB12; no longer act for FAD37;
    finish acting; i dont act for them any more; end acting for this pharmacy; stop filling in for them`),
};
