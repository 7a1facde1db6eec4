/** opencc-js publishes its dictionaries without types: each is `source target` pairs joined by `|`. */
declare module 'opencc-js/dict/*' {
  const dict: string;
  export default dict;
}
