import { lines } from './lines.ts';

/** What people say to steer the bot, and to be polite or cross. */
export const everyday: Readonly<Record<string, readonly string[]>> = {
  back: lines(`
    back
    go bak
    take that back
    undo
    previous question please
    i pressed the wrong one`),
  complaint: lines(`
    this bot is rubbish
    you are useless
    what a stupid system 😡
    this is taking forever and im sick of it
    this is a waste of time
    your bot is no good
    you keep asking me the same thing`),
  correct: lines(`
    that answer was wrong
    change an answer
    i gave you the wrong address earlier
    edit my answers
    i need to correct something
    want to change my earlier answer`),
  fixed: lines(`
    its ok now they unlocked me
    i can get in now
    i am not locked out anymore
    problem solved
    no longer stuck
    its working now
    fixed it ✅`),
  greet: lines(`
    hello
    Good morning!
    evening
    heya
    HELLO
    hi bot, how are you`),
  help: lines(`
    what are the commands
    how i use this bot please
    how does this work
    what can you do
    what do you do
    what can I ask you?
    hlep`),
  may_we_sign_up: lines(`
    can I register for the service now
    am i allowed to sign up today
    is my pharmacy ready to register for the service
    can we sign up now?
    may we sign up`),
  need_lead: lines(`
    i need to talk to someone
    can somebody ring me
    can you tell my cell lead
    i want speak with some person not robot
    contact my cell lead for me
    i need my cell lead`),
  other_pharmacy: lines(`
    wrong pharmacy, i meant another one
    i also run another pharmacy, can i add it
    add a pharmacy
    this is about my other pharmacy
    swap to my other branch`),
  out_of_scope: lines(`
    my printer is broken
    who won the football
    what is the dose of amoxicillin for a child
    how do i do my cpd
    how much is a bag of chips
    can you order me some paracetamol
    do you sell ibuprofen
    what time does tesco close
    write me a poem about cats
    what is the tariff price of omeprazole
    my smartcard doesnt work`),
  show_question: lines(`
    go on
    resume
    what did you ask me
    lets go on
    where were we, carry on
    continue
    ready to continue`),
  start_over: lines(`
    wipe my answers and start over
    start over
    start again from scratch
    lets do it all again from the start
    forget all that and start again`),
  status: lines(`
    what stage are we at
    wat is next step
    status
    what is left for us to do
    show my progress
    whats next
    where r we up to
    where am i up to?`),
  stop: lines(`
    bye
    quit
    not now, i am serving patients
    lets leave it there for today
    gotta go, ttyl
    thats enough for today
    pause`),
  stuck: lines(`
    I'm stuck
    stuk
    it isnt working
    help i am stuck with this
    I can't get any further
    i have a problem`),
  thanks: lines(`
    thnaks
    ta
    thank u so much
    you are very helpful, thank you sir
    cheers mate
    many thanks for your help`),
  who_is_my_lead: lines(`
    who should i call at the LPC, who is our lead
    who is my cell lead
    phone number of my cell lead
    what is the name of my cell lead
    who is the lead for our pharmacy
    which person is my lead`),
};
