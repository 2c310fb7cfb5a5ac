// A page that wants more than a meeting room may have. All that it gains it tells its own server:
// {kind: "gained", what}. {kind: "finished"} ends its first round; the floods go on after it.
"use strict";
const tell = (kind, what) => navigator.sendBeacon("/say", JSON.stringify({kind, what: String(what)}));
const gained = (what) => tell("gained", what);
const overheard = new Set();

// Our hooks redefined: whoever speaks through these functions is overheard.
for (const name of ["addEventListener", "dispatchEvent", "removeEventListener"]) {
  const native = EventTarget.prototype[name];
  EventTarget.prototype[name] = function (event, ...rest) {
    const type = typeof event === "string" ? event : event?.type;
    if (!["load", "error", "message", "DOMContentLoaded"].includes(type)) overheard.add(`${name}:${type}`);
    return native.call(this, event, ...rest);
  };
}
const stringify = JSON.stringify;
JSON.stringify = (...given) => { overheard.add("JSON.stringify"); return stringify(...given); };
window.CustomEvent = class extends Event { constructor(type, more) { super(type, more); overheard.add(`CustomEvent:${type}`); } };
window.RTCPeerConnection = class { constructor() { overheard.add("RTCPeerConnection"); } };
Array.prototype.map = new Proxy(Array.prototype.map, {});

const wishes = {
  geolocation: () => new Promise((done, failed) => navigator.geolocation.getCurrentPosition(done, failed, {timeout: 3000})),
  notifications: async () => { if (await Notification.requestPermission() !== "granted") throw new Error("no"); },
  screen: () => navigator.mediaDevices.getDisplayMedia({video: true}),
  clipboard: () => navigator.clipboard.readText(),
  midi: () => navigator.requestMIDIAccess({sysex: true}),
  fonts: async () => { if (!(await window.queryLocalFonts()).length) throw new Error("none"); },
  pointer: async () => { await document.body.requestPointerLock(); if (!document.pointerLockElement) throw new Error("no"); },
  files: () => fetch("file:///etc/hostname"),
  media: async () => begun(await fetch("diemcau-media://media/camera")),
  room: async () => begun(await fetch("diemcau-room://practice/")),
  resources: () => fetch("qrc:///qtwebchannel/qwebchannel.js"),
  channel: async () => { if (!window.qt?.webChannelTransport && !window.QWebChannel) throw new Error("none"); },
  keep: async () => { if (!(await navigator.storage.persist())) throw new Error("no"); },
  serial: () => navigator.serial.requestPort(),
};
// An answer without a single byte is no gain.
const begun = async (answer) => {
  const {value} = await answer.body.getReader().read();
  if (!value?.length) throw new Error("nothing");
};
const within = (promise) => Promise.race([promise, new Promise((_, failed) => setTimeout(failed, 4000))]);

// The same page in a frame of a host that the platform's profile does not know.
const strange = new URLSearchParams(location.search).get("strange");
if (strange) {
  for (const name of Object.keys(wishes)) if (name !== "media") delete wishes[name];
  wishes["camera in a strange frame"] = () => navigator.mediaDevices.getUserMedia({video: true});
  wishes["microphone in a strange frame"] = () => navigator.mediaDevices.getUserMedia({audio: true});
} else {
  const frame = document.createElement("iframe");
  frame.allow = "camera; microphone; geolocation; display-capture";
  frame.src = `http://localhost:${location.port}/hostile?strange=1`;
  document.body.append(frame);
}

async function flood() {
  for (const name of overheard) {
    const type = name.split(":")[1];
    if (!type) continue;
    for (let turn = 0; turn < 200; turn++) {
      const detail = stringify({kind: "figures", connections: [{id: "x".repeat(5000), state: 1e308, streams: "no list"}], turn});
      window.dispatchEvent(Object.assign(new Event(type), {detail}));
      document.dispatchEvent(Object.assign(new Event(type), {detail}));
    }
  }
  for (let turn = 0; turn < 5000; turn++) {
    window.postMessage({figures: turn, connections: [{state: "connected"}]}, "*");
    if (turn % 10 === 0) console.log(`figures ${turn}`.repeat(100));
  }
  document.getElementById("away").click();
  for (let turn = 0; turn < 30; turn++) { try { window.open("/hostile?again=1"); } catch { /* refused */ } }
}

addEventListener("load", async () => {
  if (new URLSearchParams(location.search).get("again")) return gained("a second window");
  for (const [name, wish] of Object.entries(wishes)) {
    try { await within(wish()); gained(name); } catch { /* refused, as it should be */ }
  }
  if (strange) return tell("frame finished", "");
  await flood();
  tell("finished", stringify([...overheard]));
  setInterval(() => window.postMessage({figures: 1}, "*"), 1);
  setTimeout(() => { alert("1"); alert("2"); location.href = `http://localhost:${location.port}/elsewhere`; }, 500);
});
