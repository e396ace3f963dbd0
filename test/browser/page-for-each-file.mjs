/**
 * Gives each test file a page of its own. One that was used before brings the steps of others in its
 * history: a browser keeps fifty, and from then on forgets those between, so that a step back leads
 * out of the test.
 *
 * @template {import('@web/test-runner-chrome').ChromeLauncher} Launcher
 * @param {Launcher} launcher
 * @returns {Launcher}
 */
export function pageForEachFile(launcher) {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const result = await stopSession(id);
    // It keeps pages for the next file, and has no option for that.
    for (const {puppeteerPage} of launcher.inactivePages.splice(0))
      await puppeteerPage.browserContext().close();
    return result;
  };
  return launcher;
}
