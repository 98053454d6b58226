const words =
  `password passwort passw0rd p@ssword contraseña motdepasse welcome willkommen benvenuto letmein iloveyou sunshine princess football baseball dragon
monkey shadow master superman batman trustno1 whatever starwars computer internet security administrator changeme default secret qwerty qwertz azerty
qwertyuiop asdfghjkl zxcvbnm 1q2w3e4r 1qaz2wsx zaq12wsx q1w2e3r4 abc123 login access hello freedom michael jennifer jordan hunter summer winter spring
autumn january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday riserbo
appointment booking clinic doctor dentist therapist salon hospital patient`.split(/\s+/);
const endings = [
  '',
  '1',
  '12',
  '123',
  '1234',
  '12345',
  '123456',
  '1234567',
  '12345678',
  '123456789',
  '1234567890',
  '!',
  '!!',
  '1!',
  '123!',
  '1234!',
  '@123',
  '#1',
  '2020',
  '2021',
  '2022',
  '2023',
  '2024',
  '2025',
  '2026',
  '2026!',
];
const phrases =
  `correcthorsebatterystaple iloveyousomuch iloveyouforever letmeinplease thequickbrownfox tobeornottobe 1q2w3e4r5t6y 1qaz2wsx3edc qazwsxedcrfv
qwertyuiop123 qwertyuiop[] asdfghjkl123 zxcvbnm123456 111222333444 112233445566 121212121212 123123123123 123456123456 987654321000 000000000000
administrator1 passwordpassword welcomewelcome adminadminadmin changemechangeme ihatepasswords nopasswordneeded mypasswordis123 password12345678`.split(
    /\s+/,
  );

/**
 * Passwords of twelve characters and more that guessers try first, in lower case: common words alone, doubled, and with the usual endings. Shorter
 * ones are refused by their length.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  [
    ...words.flatMap((word) => endings.flatMap((ending) => [word + ending, word + word + ending])),
    ...words.flatMap((one) => words.map((two) => one + two)),
    ...phrases,
  ].filter((password) => password.length >= 12),
);
