import './look/tokens.css';
import './look/ground.css';
import './look/frame.css';
import './look/parts.css';
import './look/talk.css';
