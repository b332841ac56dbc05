import { phrases } from './lines.ts';

/** What looks like a secret and is none, by kind: each must pass. */
export const lookAlikes = {
  ticket_reference: phrases(`
    INC0123456
    INC-7781
    my ticket is INC4857773456
    ref 20261123-55
    RITM0042871
    ticket number 4471982
    CS0098123
    the reference is SR-2026-88121
    ticket REQ000012345678
    case 00482913
    INC 0123 456
    ticket ref: NHS-884213
    their reference: 8841029
    Reference 2026-11-0042
    INC9434765919
    ref no 12345678
    ticket 1234567890
    incident INC1234567 opened on friday
    TKT-99812
    my ticket reference is 4857773456`),
  telephone: phrases(`
    020 3350 4050
    02033504050
    2033504050
    call 020 3350 4050
    +44 20 3350 4050
    +442033504050
    (020) 3350 4050
    0333 200 1133
    03332001133
    my mobile is 07700 900123
    07700900123
    ring me on 7700 900 123
    020 7946 0101
    0044 20 7946 0102
    tel 01632 960983
    is it 020-3350-4050
    phone: 020.7946.0103
    their number is 0300 303 5678
    you can reach me on 07700 900 456 after 5
    020 33504050
    0800 1111
    44 20 3350 4050`),
  registration_number: phrases(`
    2071234
    our GPhC number is 1098765
    GPhC premises 9012345
    gphc 1031122
    my gphc registration is 2048311
    9011223
    superintendent 2033445
    GPhC: 1122334
    premises number 1034567`),
  date_or_time: phrases(`
    12/03/2026
    23.11.26
    2026-11-23
    logged in on 03/11/2026 at 14:25
    pw changed on the 3rd
    changed my password on 20/10/2026
    password changed 5/11
    on 1 november 2026
    20261123
    231126
    between 20 11 2026 and 23 11 2026
    2026-11-23T10:15:00Z
    password last changed 12.10.2026
    i changed my password on 2 november
    at 09.30 on 4/11
    the password expires on 14/12/2026
    my password is 90 days old
    password is valid for 365 days`),
  code_or_postcode: phrases(`
    FAD37
    our ods code is FAB12
    the code is FZ 214
    f ad37
    ods code FZ428
    code is fzqxv
    post code is ZZ1 2BD
    ZZ12BD
    postcode zz5 1st
    P05
    A1B2C
    error code 53003
    error 0x8004010F
    it says code 5.7.708
    AADSTS50057
    error code AADSTS53003
    our contractor code FZ210
    its FZ-312 in the list
    head office code is A1B2C`),
  address: phrases(`
    pharmacy.fad37@nhs.net
    amara.okafor2@nhs.net
    nhspharmacy.bracken.brackenhillfad37@nhs.net
    my address: j.smith7@nhs.net.
    https://portal.nhs.net
    https://support.nhs.net/knowledge-base/password-policy/
    https://teams.microsoft.com/l/chat/0/0?users=amara.okafor@brackenhill.example
    outlook.office.com
    helpdesk@nhs.net
    i sent it from pharmacy.fab12@nhs.net to mailbox.test@lpc.example
    the owner is daniel.ivers@nhs.net and he is linked
    de300000-0000-4000-8000-0000000000a1`),
  own_word: phrases(`
    TULIP-4827
    i sent TULIP-4827
    the word was tulip-4827
    the test word is MARBLE-1093
    subject TULIP-4827
    word: CANDLE-5521
    i wrote HERON-3071 in the subject`),
  talk_of_passwords: phrases(`
    my password expired
    my password is expired
    password is wrong
    pw not working
    forgot my password
    what is the password of the shared mailbox
    does the shared mailbox have a password
    the password is not accepted
    changed my password last tues
    i changed it today
    password every 3 months?
    my new password is not working
    the password must have 20 characters
    password: expired
    password reset failed
    i have a new password now
    my password was changed three weeks ago
    should i send you my password
    do you need my password
    password rules for 2026
    the password is too short it says
    pass it on to Grace
    my password is still locked
    password is the same as before
    is the password valid one year`),
  talk_of_codes: phrases(`
    the code never came
    didnt get the passcode
    otp not coming
    the passcode ran out before i used it
    what is the passcode for
    where is my code
    the authenticator app gives wrong code
    code expired after 10 minutes
    no code in my inbox
    they sent me the code twice
    mfa is not working on my phone
    the code has 6 digits`),
  talk_of_answers: phrases(`
    i forgot my security answers
    security questions are not working
    security answer is wrong
    what are security questions for
    i never set my security questions
    do you want my security answers
    first log in was yesterday
    our first job is to apply
    my first pharmacy was in Leeds`),
  talk_of_patients: phrases(`
    can i send patient details by nhsmail
    is nhsmail safe for patient names
    a patient is waiting, back later
    can we email prescriptions safely
    Mrs Patel at head office
    i asked Mr Jones from IT
    the patient list is in the PMR
    patient data by email allowed
    what is the dose of amoxicillin for a child
    Dr Foster surgery wants to email us
    i am with a patient
    patients keep asking for it
    Sam in IT
    me, Priya K and Tom
    erase Sam Rivers`),
  other: phrases(`
    our shop opens 9-5.30, 7 days
    Windows11 and Office365
    we are 12 people, 3 shops
    Moorside Late Night Pharmacy
    30 days, 60 days, 90 days
    iPhone15
    COVID-19
    invoice 10 20 30 for 400
    unit 4, 12 High Street
    FZ312 FZ315 FZ318 FZ322
    version 2.10.3
    20 of 40 pharmacies done`),
} as const;
