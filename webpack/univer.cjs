/**
 * Univer as it would be compiled for a browser of today. What it publishes defines each field of each object by a call,
 * which took a thirtieth of the time of a change; and it asks for the first grapheme of a whole text before each of
 * its letters, to see whether it is an emoji.
 */
const FIELD = /^(\s*)(?:\w+\.)?_?defineProperty\d*\(this, "([\w$]+)", (.*)\);$/gim;
const EMOJI = 'function startWithEmoji(text) {';
/** Below U+00A9 no letter begins an emoji but a digit, # or * with a mark after it, which is beyond it. */
const NO_EMOJI = `${EMOJI}
	if (text.charCodeAt(0) < 169 && !(text.charCodeAt(1) >= 169)) return false;`;

module.exports = function univer(code) {
  return code.replace(FIELD, '$1this.$2 = $3;').replace(EMOJI, () => NO_EMOJI);
};
/** The files that it reads. */
module.exports.UNIVER = /@univerjs[\\/][\w-]+[\\/]lib[\\/]es[\\/]\w+\.js$/;
