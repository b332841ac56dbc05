import { phrases } from './lines.ts';

/** Secrets that people tell in words, by kind. All are made up. */
export const told = {
  password: phrases(`
    my password is Summer2024!
    password: Fluffy99
    pw is daffodil
    the pw is bluebell7
    PASSWORD IS HAMPSTEAD1
    my nhsmail password is Kx7!pq2L
    i changed it to Autumn2026
    changed my password to Brighton12 yesterday
    new password Marigold77
    pass: qwerty123
    pasword is chocolate
    pwd=Tr0ub4dor
    i use Manchester1 as my password
    Sunshine!45 is my password
    my old password was Rover1974 and it wont take it
    temporary password is aB3$kkP9
    it gave me temp password Xy12Zq90
    the first password they sent was Hj7-pl2-Qq
    Winter2025!
    try Password1 for the login
    my log in password Is "open sesame"
    p/w: Banana_split9
    i set the password to Liverpool#1
    passwrd Cheshire22
    the password they gave me is 84kfj29s
    our pharmacy password is Pharm4cy!
    can you check if my password abcD1234 works
    my pass word is letmein
    password = hunter22, please log in for me
    passphrase: purple monkey dishwasher`),
  passcode: phrases(`
    the code is 483920
    my passcode is 7714
    passcode 993 120
    otp 558201
    it texted me 640128
    verification code 229481
    the code they sent was 18 34 77
    authenticator says 771 204
    my pin is 4821
    PIN 90215
    use code 559102
    one time code: 300518
    the text says your code is 4821
    activation code AB12CD9
    G-483920 is my code
    security code 8841
    my 6 digit code is 719 283
    login code=662190
    the app shows 118 402
    i got the sms it is 902117
    code came, 447190
    passcode is X7K2M9
    access code 5531-8820
    mfa code 384756
    number on the authenticator app is 57
    483 921
    pin number: 1966
    here is the otp - 7 7 2 1 0 4`),
  security_answer: phrases(`
    my mothers maiden name is Kowalski
    mother's maiden name: Hughes
    my first pet was Rex
    first pet's name is Bella
    the answer to my security question is fluffy
    security answer: blue
    my memorable word is daffodil
    memorable place is Whitby
    first school St Mary's
    my first school was Oakfield Primary
    favourite teacher was Mr Brown
    my favourite colour is green
    security questions: pet Rex, town Leeds
    i was born in Bolton, that is my security answer
    place of birth is Cardiff
    my first car was a red Fiesta
    childhood friend is called Joanna
    favourite film is Jaws
    the street i grew up on is Elm Road
    mums maiden name obrien
    fav football team is Everton
    my secret answer is pineapple
    maiden name of my mother is Castellano
    security word - buttercup
    my favourite book was Emma
    first job was paper round
    answers to the questions are rex, leeds and green
    memorable date 14 june 1981`),
  patient_details: phrases(`
    patient John Smith dob 12/03/1985
    Mrs Ahmed takes warfarin 3mg
    date of birth 4 May 1951
    pt Mary Jones has diabetes
    script for Joan Fletcher has not come
    prescription for Mr Jones amoxicillin 500mg
    patient called Alan Turner lives at 12 High Street
    DOB: 01.02.1949
    can you look up patient Susan Clarke
    born on 3/9/62, needs her tablets
    the patient is Peter Wong
    Mr Khan is on methadone
    Miss Lee is pregnant and asks about her meds
    patient name: olga petrova
    her address is 4 Mill Lane and she is on insulin
    joan's blood results came to the wrong mailbox, Joan Fletcher
    patient with HIV in ZZ1 2BD
    repeat for david hughes, ramipril 5mg
    Mrs Patel 82 years old has dementia
    d.o.b 5-11-1938
    discharge letter for George Adams
    baby Oliver Grant is allergic to penicillin
    our patient, Fatima Noor, rang about her asthma inhaler
    pt: k. brown, 14 park road, copd
    Tom Baker's prescription for sertraline
    mr davies has cancer
    patient surname is Whitlock
    he is called Ben Marsh and takes lithium`),
  token: phrases(`
    eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJhbWFyYSJ9.qW8xkq0bG7yq3n5hU2m4s9v1
    token is 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822c
    Bearer ya29aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789
    api key sk-proj-abcd1234efgh5678ijkl9012
    AccountKey=Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MGFiY2RlZg==;
    ghp_16C7e42F292c6912E7710c838347Ae178B4a
    AKIAQ7EXAMPLE4K2ZT5M
    my secret is 8Q~aBcD1234eFgH5678iJkL9012mNoP
    -----BEGIN PRIVATE KEY----- MIIEvQIBADANBgkqhkiG9w0BAQEFAASC
    https://files.example.net/a?sv=2024&sig=aB3dE5fG7hJ9kL1mN3pQ5rS7tU9v
    xoxb-123456789012-abcdefABCDEF123456
    session=4c1d0a7be92f4d6ab8c3e5f60718293a
    the key is 3f2a9c7e5b1d48f6a0c2e4d6b8f01357
    ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC7
    client secret: pT38Q~yWvU7tSrQpOnMlKjIhGfEdCbA
    dGhpcyBpcyBhIHNlY3JldCB0b2tlbiAxMjM0NTY3ODk=
    refresh token 1//0gAbCdEfGhIjKlMnOpQrStUvWxYz0123
    0x4e3f8a1b9c7d5e6f0a2b4c6d8e1f3a5b7c9d0e2f
    SharedAccessKey=Qm9ic3lvdXJ1bmNsZTEyMzQ1Njc4OTA=
    login link https://portal.example/reset?token=Zk81bdPq03mXnE77
    password hash $2b$12$KIXqz7YbQ3w8n5v1c9e4uOeR2t6y8u0i
    cookie ASPXAUTH 7B1C9D2E4F6A8B0C2D4E6F8A0B2C4D6E
    recovery key 284019-384756-119203-558102-662190-771204
    AIzaSyD3xAmPl3K3yF0rT3stsOnlyNotReal
    SG.aBcDeFgHiJkLmNoP.qRsTuVwXyZ0123456789abcdefgh
    otpauth://totp/NHS:amara?secret=JBSWY3DPEHPK3PXP
    server=db;user id=sa;password=Lemon99;`),
  credentials: phrases(`
    amara.okafor@nhs.net / Fluffy99
    username amara.okafor password Fluffy99
    login: amara pw: Rover1974
    user amara.okafor2 pass Qwerty12
    my login is amara.okafor@nhs.net and Summer24
    amara.okafor@nhs.net Summer2024!
    u: daniel.ivers p: Kestrel88
    log in with daniel.ivers@nhs.net, password bluebird
    details: mei.tan@nhs.net Tiger2020
    username: sam.rivers pwd: Canal55!
    user name is olaade1 and the password is palmtree
    id amara.okafor@nhs.net pin 4821
    account tom.gates@nhs.net with passwd South99gate
    the shared login is pharmacy.fad37@nhs.net Bracken123
    login amara.okafor@nhs.net:Fluffy99
    here are my details amara.okafor@nhs.net, Fluffy99!
    nhs mail amara.okafor@nhs.net pwd Violet_7
    sign in as nadia.field@nhs.net using Meadow2026
    user=owen.hale;password=Beacon1
    use ruth.cole@nhs.net pass ParkSide9
    my user is k.brown@nhs.net my pass is rabbit
    email amara.okafor@nhs.net code 483920
    username anna.novak temp password Nv77kq2x
    log in for me: leila.amin@nhs.net Wharf-2025
    creds: tunde.bakare@nhs.net - Marsh!end1
    pharmacy.fz210@nhs.net the password is shah2468`),
} as const;
