/** The package ships this dictionary without types: pairs `traditional simplified`, parted by `|`. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export { pairs as default };
}
