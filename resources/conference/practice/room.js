// The practice room: two connections on this machine, ours and the simulated far end's.
"use strict";

const asked = new URLSearchParams(location.search);
const within = (name, otherwise, least, most) =>
  Math.max(least, Math.min(most, Number(asked.get(name)) || otherwise));
const place = (id) => document.getElementById(id);

class PracticeRoom {
  constructor() {
    this.width = within("width", 640, 160, 1280);
    this.height = within("height", 360, 90, 720);
    this.fps = within("fps", 15, 1, 25);
    this.others = (asked.get("points") || "Điểm cầu trung tâm (mô phỏng)").split("|").filter(Boolean);
    this.name = asked.get("name") || "";
    this.state = "outside";
    this.received = new Received();
  }

  show(state) {
    this.state = state;
    document.body.dataset.state = state;
    const list = place("points");
    list.replaceChildren(...this.points().map((name) => {
      const item = document.createElement("li");
      item.dataset.point = item.textContent = name;
      return item;
    }));
  }

  points() {
    return this.state === "joined" ? [this.name, ...this.others] : [];
  }

  arrive(name) {
    if (!this.others.includes(name)) this.others.push(name);
    this.show(this.state);
  }

  depart(name) {
    this.others = this.others.filter((one) => one !== name);
    this.show(this.state);
  }

  async join(name) {
    this.name = name;
    place("problem").textContent = "";
    this.show("joining");
    try {
      const size = { width: this.width, height: this.height, frameRate: this.fps };
      this.stream = await navigator.mediaDevices.getUserMedia({ video: size, audio: true });
      place("self").srcObject = this.stream;
      await this.connect();
      this.show("joined");
    } catch (error) {
      place("problem").textContent = `Không vào được phòng: ${error.name}.`;
      this.end("failed");
    }
  }

  async connect() {
    this.ours = new RTCPeerConnection();
    this.theirs = new RTCPeerConnection({ simulatedFarEnd: true });
    this.theirs.simulatedFarEnd = true;
    this.ours.onicecandidate = (event) => this.theirs.addIceCandidate(event.candidate || undefined);
    this.theirs.onicecandidate = (event) => this.ours.addIceCandidate(event.candidate || undefined);
    this.ours.onconnectionstatechange = () => this.judge();
    this.ours.ontrack = (event) => this.play(event.track);
    this.theirs.ontrack = (event) => this.look(event.track);
    this.farPicture = new FarPicture(this.width, this.height, this.fps);
    this.farVoice = new FarVoice();
    const far = new MediaStream([this.farPicture.track, this.farVoice.track]);
    far.getTracks().forEach((track) => this.theirs.addTrack(track, far));
    for (const track of this.stream.getTracks()) this.ours.addTrack(track, this.stream);
    for (const connection of [this.ours, this.theirs]) this.prefer(connection);
    await this.ours.setLocalDescription(await this.ours.createOffer());
    await this.theirs.setRemoteDescription(this.ours.localDescription);
    await this.theirs.setLocalDescription(await this.theirs.createAnswer());
    await this.ours.setRemoteDescription(this.theirs.localDescription);
    this.timer = setInterval(() => this.tell(), 1000);
  }

  prefer(connection) {
    const codecs = RTCRtpSender.getCapabilities("video").codecs;
    const first = codecs.filter((codec) => codec.mimeType === "video/VP8");
    const rest = codecs.filter((codec) => codec.mimeType !== "video/VP8");
    for (const transceiver of connection.getTransceivers()) {
      const kind = transceiver.sender.track ? transceiver.sender.track.kind : "";
      if (kind === "video") transceiver.setCodecPreferences([...first, ...rest]);
    }
  }

  play(track) {
    const video = place("far");
    video.srcObject = video.srcObject || new MediaStream();
    video.srcObject.addTrack(track);
    video.play().catch(() => {});
  }

  look(track) {
    if (track.kind === "video") this.received.watch(track);
    else this.received.listen(track);
  }

  judge() {
    const state = this.ours.connectionState;
    if (state === "failed" || state === "disconnected") this.show("lost");
    else if (state === "connected" && this.state === "lost") this.show("joined");
  }

  tell() {
    const { frames, level } = this.received;
    const rate = frames - (this.counted || 0);
    this.counted = frames;
    const sound = level > 0.003 ? "nghe thấy tiếng" : "chưa nghe thấy tiếng";
    place("heard").textContent = `Đầu kia nhận ${rate} hình/giây, ${sound}`;
  }

  mute() {
    const [track] = this.stream.getAudioTracks();
    track.enabled = !track.enabled;
    const button = place("microphone");
    button.setAttribute("aria-pressed", String(track.enabled));
    button.textContent = track.enabled ? "Tắt micrô" : "Bật micrô";
  }

  // The line breaks, as a cable that is pulled; for trials.
  lose() {
    this.theirs.close();
    this.ours.close();
    this.show("lost");
  }

  end(state) {
    clearInterval(this.timer);
    for (const one of [this.ours, this.theirs]) if (one) one.close();
    for (const stream of [this.stream, this.farPicture && new MediaStream([this.farPicture.track])]) {
      if (stream) stream.getTracks().forEach((track) => track.stop());
    }
    if (this.farVoice) this.farVoice.stop();
    this.received.stop();
    this.stream = this.farPicture = this.farVoice = this.ours = this.theirs = null;
    this.received = new Received();
    place("far").srcObject = place("self").srcObject = null;
    this.show(state);
  }
}

const practiceRoom = new PracticeRoom();
self.practiceRoom = practiceRoom;
place("name").value = practiceRoom.name;
place("entry").addEventListener("submit", (event) => {
  event.preventDefault();
  practiceRoom.join(place("name").value.trim() || "Điểm cầu");
});
place("leave").addEventListener("click", () => practiceRoom.end("left"));
place("microphone").addEventListener("click", () => practiceRoom.mute());
if (practiceRoom.name && asked.get("enter") !== "0") practiceRoom.join(practiceRoom.name);
