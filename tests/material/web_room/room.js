// A meeting room of other people's, as small as it can be: a client of Janus's video room.
// What it does beside that is asked for in the address:
//   room, name, janus    number of the room, our name in it, the server's WebSocket
//   shaped=1             every server candidate is led through the shaper of the test
//   width, height        of the picture that the page asks for
//   raw=1                sound as it is, without the browser's clean-up
//   ask=name             a form with the name and a button stands before the room
//   lobby=N              the door opens after N seconds
//   dialog=1             an unexpected dialog comes before the room
//   legacy=1             webkitGetUserMedia with callbacks, as old pages have it
//   wrap=1               the page wraps getUserMedia and RTCPeerConnection itself first
"use strict";
const asked = new URLSearchParams(location.search);
const room = {state: "opened", names: [], errors: [], connections: [], stream: null};
window.room = room;
const tell = (kind, what) => navigator.sendBeacon("/say", JSON.stringify({kind, what, page: location.origin}));
const say = (state) => { room.state = state; document.body.dataset.state = state; tell("state", state); };
const fail = (error) => { room.errors.push(String(error)); tell("failed", String(error)); say("failed"); };

if (asked.get("wrap")) {
  const media = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
  navigator.mediaDevices.getUserMedia = async (wanted) => { room.wrapped_media = true; return media(wanted); };
  const Native = window.RTCPeerConnection;
  window.RTCPeerConnection = class extends Native {
    constructor(...given) { super(...given); room.wrapped_connection = true; }
  };
}

class Janus {
  constructor(address) {
    this.socket = new WebSocket(address, "janus-protocol");
    this.waiting = new Map();
    this.handles = new Map();
    this.count = 0;
    this.open = new Promise((done, failed) => { this.socket.onopen = done; this.socket.onerror = failed; });
    this.socket.onmessage = ({data}) => this.hear(JSON.parse(data));
    this.socket.onclose = () => { if (room.state !== "left") say("cut_off"); };
  }
  hear(message) {
    const waiting = this.waiting.get(message.transaction);
    if (waiting && message.janus !== "ack") {
      this.waiting.delete(message.transaction);
      const refused = message.error || message.plugindata?.data?.error;
      refused ? waiting.failed(new Error(JSON.stringify(refused))) : waiting.done(message);
    }
    if (message.janus === "event") this.handles.get(message.sender)?.(message);
  }
  ask(janus, more = {}) {
    const transaction = `t${++this.count}`;
    const whole = {janus, transaction, ...(this.session && {session_id: this.session}), ...more};
    this.socket.send(JSON.stringify(whole));
    return new Promise((done, failed) => this.waiting.set(transaction, {done, failed}));
  }
  async begin() {
    await this.open;
    this.session = (await this.ask("create")).data.id;
    setInterval(() => this.ask("keepalive"), 10000);
  }
  async attach(heard) {
    const handle = (await this.ask("attach", {plugin: "janus.plugin.videoroom"})).data.id;
    this.handles.set(handle, heard);
    return (body, jsep) => this.ask("message", {handle_id: handle, body, ...(jsep && {jsep})});
  }
}

// Candidates of the server through the shaper; our own ones never tell the server another way.
async function led(sdp) {
  if (!asked.get("shaped")) return sdp;
  const lines = [];
  for (const line of sdp.split("\r\n")) {
    const words = line.split(" ");
    if (line.startsWith("a=candidate:")) {
      const port = await (await fetch(`/route?host=${words[4]}&port=${words[5]}`)).text();
      [words[4], words[5]] = ["127.0.0.1", port];
    }
    lines.push(words.join(" "));
  }
  return lines.join("\r\n");
}
const unled = (sdp) => asked.get("shaped")
  ? sdp.replace(/^(a=candidate:\S+ \d \S+ \d+) \S+ \d+/gm, "$1 127.0.0.1 9") : sdp;

async function gathered(connection) {
  if (connection.iceGatheringState !== "complete") {
    await new Promise((done) => {
      connection.addEventListener("icegatheringstatechange", () => connection.iceGatheringState === "complete" && done());
      setTimeout(done, 2000);
    });
  }
  const {type, sdp} = connection.localDescription;
  return {type, sdp: unled(sdp)};
}

function connection_for(purpose) {
  const connection = new RTCPeerConnection({iceServers: []});
  connection.purpose = purpose;
  room.connections.push(connection);
  return connection;
}

function microphone_and_camera() {
  const audio = asked.get("raw") ? {echoCancellation: false, noiseSuppression: false, autoGainControl: false} : true;
  const wanted = {audio, video: {width: {ideal: Number(asked.get("width") || 1280)}, height: {ideal: Number(asked.get("height") || 720)}, frameRate: {ideal: 25}}};
  if (!asked.get("legacy")) return navigator.mediaDevices.getUserMedia(wanted);
  return new Promise((done, failed) => navigator.webkitGetUserMedia({audio: true, video: true}, done, failed));
}

async function publish(say_to_room) {
  // Where there is no camera, speech alone is better than nothing.
  room.stream = await microphone_and_camera().catch(() => navigator.mediaDevices.getUserMedia({audio: true}));
  document.getElementById("own").srcObject = room.stream;
  const connection = connection_for("out");
  room.stream.getTracks().forEach((track) => connection.addTrack(track, room.stream));
  await connection.setLocalDescription();
  const answer = await say_to_room({request: "configure", audio: true, video: room.stream.getVideoTracks().length > 0}, await gathered(connection));
  await connection.setRemoteDescription({type: "answer", sdp: await led(answer.jsep.sdp)});
}

async function subscribe(janus, publisher) {
  const say_to_room = await janus.attach(() => {});
  const offer = await say_to_room({request: "join", ptype: "subscriber", room: Number(asked.get("room")), streams: [{feed: publisher.id}]});
  const connection = connection_for("in");
  const video = document.createElement("video");
  Object.assign(video, {autoplay: true, playsInline: true, srcObject: new MediaStream()});
  video.dataset.feed = publisher.id;
  document.getElementById("others").append(video);
  connection.ontrack = ({track}) => video.srcObject.addTrack(track);
  await connection.setRemoteDescription({type: "offer", sdp: await led(offer.jsep.sdp)});
  await connection.setLocalDescription();
  await say_to_room({request: "start"}, await gathered(connection));
}

function names_are(people) {
  room.names = people;
  document.getElementById("points").replaceChildren(...people.map((name) => {
    const item = document.createElement("li");
    item.textContent = name;
    return item;
  }));
}

async function join() {
  say("joining");
  const janus = new Janus(asked.get("janus") || document.body.dataset.janus);
  await janus.begin();
  const present = new Map();
  const meet = (publishers) => (publishers || []).forEach((one) => {
    if (present.has(one.id)) return;
    present.set(one.id, one.display);
    subscribe(janus, one).catch(fail);
  });
  const heard = ({plugindata: {data}}) => {
    meet(data.publishers);
    const gone = data.leaving || data.unpublished;
    if (gone && gone !== "ok") {
      present.delete(gone);
      document.querySelector(`video[data-feed="${gone}"]`)?.remove();
    }
    names_are([...present.values()]);
    if (data.leaving === "ok" && data.reason === "kicked") say("thrown_out");
  };
  const say_to_room = await janus.attach(heard);
  const display = document.getElementById("name").value || asked.get("name") || "Điểm cầu";
  const joined = await say_to_room({request: "join", ptype: "publisher", room: Number(asked.get("room")), display});
  heard(joined);
  await publish(say_to_room);
  say("in_call");
  addEventListener("pagehide", () => janus.socket.close());
  document.getElementById("leave").onclick = () => { say("left"); janus.socket.close(); room.connections.forEach((one) => one.close()); };
}

addEventListener("DOMContentLoaded", async () => {
  if (asked.get("dialog")) confirm("Phòng này đang được ghi. Bạn đồng ý chứ?");
  const lobby = Number(asked.get("lobby") || 0);
  const form = document.getElementById("door");
  const enter = async () => {
    form.hidden = true;
    if (lobby) { say("waiting"); await new Promise((done) => setTimeout(done, lobby * 1000)); }
    join().catch(fail);
  };
  if (asked.get("ask") !== "name") return enter();
  say("door");
  form.hidden = false;
  form.onsubmit = (event) => { event.preventDefault(); enter(); };
});
