import { phrases } from '../../content/phrases.ts';

/** What people say to steer the bot, and to be polite or cross. */
export const everyday: Readonly<Record<string, readonly string[]>> = {
  back: phrases(`
    back; go bak; take that back; undo; previous question please; i pressed the wrong one; go back;
    back one step; previous; undo that; one step back please; take it back; wrong button; that was by mistake;
    pressed the wrong thing; let me redo the last one; return to the question before; i hit the wrong one;
    can we go back a step; oops; sorry wrong answer go back`),
  complaint: phrases(`
    this bot is rubbish; you are useless; what a stupid system 😡; this is taking forever and im sick of it;
    this is a waste of time; your bot is no good; you keep asking me the same thing; this is useless;
    you are no help; i am fed up; what a waste of time; this is driving me crazy; this is so frustrating;
    terrible bot; i hate this; why is this so hard; so annoying; worst system ever;
    you dont understand anything; this makes no sense at all; its a joke; too complicated for me im sick of it;
    nothing ever works with you people; rubbish; im angry; you drive me up the wall; this thing is a pain;
    ridiculous process; absolutely hopeless; stupid bot; im losing my patience; makes me mad`),
  correct: phrases(`
    that answer was wrong; change an answer; i gave you the wrong address earlier; edit my answers;
    i need to correct something; want to change my earlier answer; i want to change an answer;
    correct an earlier answer; my earlier answer was wrong; i told you something wrong;
    let me edit what i said; need to correct my answer; i made a mistake earlier;
    that address i gave was wrong; can i amend an answer; change what i said before;
    one of my answers is not right; something i put in was incorrect; fix an earlier answer;
    i gave the wrong date before`),
  fixed: phrases(`
    its ok now they unlocked me; i can get in now; i am not locked out anymore; problem solved;
    no longer stuck; its working now; fixed it ✅; its fixed; all working now; it works again; sorted;
    i am back in; solved; got in now; the problem is gone; they sorted it; working fine now; it is ok again;
    account unlocked; they unlocked me; i can log in again; resolved; everything works now;
    not locked out any more; im in again; thats done the trick; fixed now cheers`),
  greet: phrases(`
    hello; Good morning!; evening; heya; hi bot, how are you; hiya; good evening; hello there; hey bot; hi all;
    anyone there; hi are you there; hello bot; gd evening; good day to you; hey there; morning!;
    hello anybody home; hi guys; afternoon; namaste; yo; hi hi`),
  help: phrases(`
    what are the commands; how i use this bot please; how does this work; what can you do; what do you do;
    what can I ask you?; hlep; what can you help with; who are you; what is this; how do i use you;
    what can i type; show me what you can do; list of commands; help me; instructions please;
    what are my options; what can i ask; i am new here; never used this how does it go;
    how does this thing work; tell me what to do here; what questions can i ask you; what are you for;
    whats this bot; how do you work`),
  may_we_sign_up: phrases(`
    can I register for the service now; am i allowed to sign up today;
    is my pharmacy ready to register for the service; can we sign up now?; may we sign up; can we sign up;
    are we allowed to sign up; may we register for the service; can i sign up now; are we ready to sign up;
    is my pharmacy allowed to start the service; can we join the service now;
    are we good to go for the service; ok to register yet; can i register my pharmacy for the service today;
    can we start providing; are we cleared to sign up; do we have the go ahead to sign up;
    can i enrol for the service now; may i sign up yet; r we ready for the service`),
  my_premises: phrases(`
    my pharmacies; which pharmacies are mine; list my pharmacies; what shops do i have;
    which ones do i look after; show my patch; pharmacies in my cell; all of mine;
    which pharmacies am i linked to; what pharmacies do you have for me; list of pharmacies im responsible for;
    show my shops; which branches are on my list; what is in my patch`),
  need_lead: phrases(`
    i need to talk to someone; can somebody ring me; can you tell my cell lead;
    i want speak with some person not robot; contact my cell lead for me; i need my cell lead; i need my lead;
    please tell my cell lead; get me a person; can i talk to a human; i want to talk to someone;
    call me please; ask my lead to ring me; i need help from a person; can somebody phone me;
    let my cell lead know; i want a real person; please contact my lead; someone should help me with this;
    i cant do this alone get my lead; put me through to a person; could my lead get in touch;
    speak to somebody; need human help; have my cell lead call; i give up please send help`),
  other_pharmacy: phrases(`
    wrong pharmacy, i meant another one; i also run another pharmacy, can i add it; add a pharmacy;
    this is about my other pharmacy; swap to my other branch; switch pharmacy; another pharmacy;
    i want to do my other pharmacy; i have a second pharmacy; do the other shop; change to my other branch;
    add another pharmacy; its about a different pharmacy; wrong pharmacy; not this one the other pharmacy;
    lets do the next shop; can i do my second shop; i have one more pharmacy to do; go to my other store;
    swap pharmacy`),
  out_of_scope: phrases(`
    my printer is broken; who won the football; what is the dose of amoxicillin for a child;
    how do i do my cpd; how much is a bag of chips; can you order me some paracetamol; do you sell ibuprofen;
    what time does tesco close; write me a poem about cats; what is the tariff price of omeprazole;
    my smartcard doesnt work; what is the weather today; who won the game; tell me a joke; can you order lunch;
    book me a table; what is the time; how do i claim for my services; my computer is broken;
    how do i order flu vaccines; what is the price of this drug; do you have aspirin;
    is the shop open tomorrow; whats on tv; how do i pay my staff; where is the nearest station;
    what dose should i give; sing me a song; how old are you; my delivery is late; who is the president;
    can you do my rota; where is my order; payment for vaccinations; what are the side effects of statins;
    our till is not working; news about the strike; how do i renew my registration with the gphc;
    can i have a day off; fill in my tax return; latest football scores; help with my cpd;
    the fridge is broken; are you married; how much is amoxicillin`),
  show_question: phrases(`
    go on; resume; what did you ask me; lets go on; where were we, carry on; continue; ready to continue;
    where were we; carry on; lets continue; what did you ask; repeat the question; what was the question again;
    ask me again; what do you want to know; say it again please; next question; resume please;
    im ready to go on; back to the question; can you repeat that; come again; show the question;
    lets get on with it; what was i meant to answer`),
  start_over: phrases(`
    wipe my answers and start over; start over; start again from scratch; lets do it all again from the start;
    forget all that and start again; start again; begin again; restart everything; do it all from the start;
    from scratch please; reset; i want to start from the beginning; lets start afresh; wipe it and begin again;
    clear all answers and start again; can we restart the whole thing; back to the very beginning;
    redo everything`),
  status: phrases(`
    what stage are we at; wat is next step; status; what is left for us to do; show my progress; whats next;
    where r we up to; where am i up to?; where am i; how far are we; what have i done so far; whats left;
    what do i still have to do; my status; what stage are we; how are we doing; where did we get to;
    what is the next step; how much is left; progress?; whats our progress; what is outstanding for us;
    where do we stand; how far along am i; are we nearly done; what is missing from us;
    remind me where we are up to; how many steps left; what next; show me our status; hows it going with ours`),
  stop: phrases(`
    bye; quit; not now, i am serving patients; lets leave it there for today; gotta go, ttyl;
    thats enough for today; pause; stop; lets stop there; ill come back later; busy right now; not now;
    i have to go; later please; enough for now; i will continue tomorrow; no time now; have customers;
    got to serve someone; im off now; pause this; bye for now; see you later; another time;
    we can do this later; gotta run; im in the middle of something`),
  stuck: phrases(`
    I'm stuck; stuk; it isnt working; help i am stuck with this; I can't get any further; i have a problem;
    i am stuck; it does not work; help im stuck; something is wrong; cant go any further; its broken;
    doesnt work; there is a problem; im having trouble; not getting anywhere; i am completely stuck;
    stuck again; we have an issue; its not letting me go on; i cannot continue; having difficulties;
    got an issue here; im really stuck with this one; this wont work`),
  thanks: phrases(`
    thnaks; ta; thank u so much; you are very helpful, thank you sir; cheers mate; many thanks for your help;
    thankyou; thanks a lot; thanks for your help; that is great thanks; cheers for that; perfect thank you;
    brilliant; super thanks; great help; that helps thanks; much appreciated; thank you very much; ok thanks;
    nice one; youre a star; lovely thanks; awesome`),
  who_is_my_lead: phrases(`
    who should i call at the LPC, who is our lead; who is my cell lead; phone number of my cell lead;
    what is the name of my cell lead; who is the lead for our pharmacy; which person is my lead; whos our lead;
    name of my lead; how do i reach my cell lead; what is my leads number; phone number of our cell lead;
    email of my cell lead; who is responsible for us; who is the contact in our cell; which lead do we have;
    who looks after our pharmacy; contact for my lead; who do i go to in the cell; my lead is who;
    tell me my cell lead`),
};
