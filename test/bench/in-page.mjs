// Run inside the measured page, before its own scripts. Times are from the page's own clock.

/** Puts `atlasBench` into the page: when the view was ready, and how long an action took until it was painted. */
export function installClock() {
  const frames = (count, done) =>
    count === 0 ? done() : requestAnimationFrame(() => frames(count - 1, done))
  const bench = { ready: null, measured: null }
  globalThis.atlasBench = bench

  const look = () => {
    if (bench.ready !== null || document.documentElement?.dataset.ready !== 'true') return
    bench.ready = -1
    // Two frames: the first draws what is there, the second says that it was drawn.
    frames(2, () => {
      bench.ready = performance.now()
    })
  }
  new MutationObserver(look).observe(document, {
    subtree: true,
    attributes: true,
    attributeFilter: ['data-ready'],
  })

  /** From `event` (or from now on, where it is null) over the first change inside `within` to two frames later. */
  bench.arm = (event, within, act) => {
    bench.measured = new Promise((done) => {
      bench.finish = done
    })
    let start = 0
    const target = document.querySelector(within) ?? document.body
    const observer = new MutationObserver(() => {
      if (start === 0) return
      observer.disconnect()
      frames(2, () => {
        bench.finish(performance.now() - start)
      })
    })
    observer.observe(target, { subtree: true, childList: true, attributes: true, characterData: true })
    if (event === null) {
      start = performance.now()
      act()
    } else
      addEventListener(
        event,
        (happened) => {
          start = happened.timeStamp
        },
        { capture: true, once: true },
      )
  }
}

/** A change of the address in the open page, as a link inside it makes it. */
export function armAddress({ search, within }) {
  globalThis.atlasBench.arm(null, within, () => history.pushState(null, '', search))
}

export function armEvent({ event, within }) {
  globalThis.atlasBench.arm(event, within)
}

/** One question that waits in the page: asking again and again would slow down what is measured. */
export const measured = () => globalThis.atlasBench.measured
export const ready = () => globalThis.atlasBench.ready
