/*
 * Run before everything else, in words that browsers of 2010 understand: one too old for the page (Chromium before 85, where
 * replaceAll came; engines without look-behind) says so in a sentence instead of staying empty.
 */
(function () {
  function isTooOld() {
    try {
      new RegExp('(?<=a)b');
      return !String.prototype.replaceAll;
    } catch (error) {
      return true;
    }
  }
  if (isTooOld()) {
    document.documentElement.className = 'browser-too-old';
    document.getElementById('root').innerHTML =
      '<p style="padding: 16px" role="alert">这个浏览器太旧，打不开台账体检。请换用 Chrome 88 或更新的浏览器（Windows 7 最高可以装到 109），或者新版的 Edge，再打开这个页面。</p>';
  }
})();
